import { describe, expect, test } from 'vitest';
import { edgesBetween, elementOf, importPlan, type Written } from './testImport.js';

/** A resource that refers to others by attributes that are only known after apply. */
function pointing(address: string, refers: Readonly<Record<string, string>>, values: Written['values'] = {}): Written {
  const unknown = Object.fromEntries(Object.keys(refers).map((attribute) => [attribute, true]));
  return { address, values, unknown, refers };
}

const run: Written = { address: 'aws_lambda_function.run', values: { function_name: 'run' }, unknown: { arn: true } };

type Row = readonly [what: string, from: string, to: string, resources: readonly Written[]];

const ROWS: readonly Row[] = [
  [
    'a bucket notifies a function',
    'aws_s3_bucket.in',
    'aws_lambda_function.run',
    [
      run,
      { address: 'aws_s3_bucket.in', values: { bucket: 'in' }, unknown: { id: true } },
      {
        address: 'aws_s3_bucket_notification.in',
        values: { lambda_function: [{ events: ['s3:ObjectCreated:*'] }] },
        unknown: { bucket: true, lambda_function: [{ lambda_function_arn: true }] },
        refers: {
          bucket: 'aws_s3_bucket.in.id',
          lambda_function: [
            { lambda_function_arn: { references: ['aws_lambda_function.run.arn', 'aws_lambda_function.run'] } },
          ],
        },
      },
    ],
  ],
  [
    'a queue is read by a function',
    'aws_sqs_queue.jobs',
    'aws_lambda_function.run',
    [
      run,
      { address: 'aws_sqs_queue.jobs' },
      pointing('aws_lambda_event_source_mapping.m', {
        event_source_arn: 'aws_sqs_queue.jobs.arn',
        function_name: 'aws_lambda_function.run.arn',
      }),
    ],
  ],
  [
    'a topic sends to a queue',
    'aws_sns_topic.news',
    'aws_sqs_queue.jobs',
    [
      { address: 'aws_sns_topic.news' },
      { address: 'aws_sqs_queue.jobs' },
      pointing('aws_sns_topic_subscription.s', {
        topic_arn: 'aws_sns_topic.news.arn',
        endpoint: 'aws_sqs_queue.jobs.arn',
      }),
    ],
  ],
  [
    'a rule of the bus calls its target',
    'aws_cloudwatch_event_rule.nightly',
    'aws_lambda_function.run',
    [
      run,
      { address: 'aws_cloudwatch_event_rule.nightly', values: { name: 'nightly' } },
      pointing('aws_cloudwatch_event_target.t', {
        rule: 'aws_cloudwatch_event_rule.nightly.name',
        arn: 'aws_lambda_function.run.arn',
      }),
    ],
  ],
  [
    'an interface calls a function by its integration',
    'aws_apigatewayv2_api.api',
    'aws_lambda_function.run',
    [
      run,
      { address: 'aws_apigatewayv2_api.api', values: { protocol_type: 'HTTP' } },
      pointing('aws_apigatewayv2_integration.i', {
        api_id: 'aws_apigatewayv2_api.api.id',
        integration_uri: 'aws_lambda_function.run.invoke_arn',
      }),
    ],
  ],
  [
    'an interface of the first kind does too',
    'aws_api_gateway_rest_api.api',
    'aws_lambda_function.run',
    [
      run,
      { address: 'aws_api_gateway_rest_api.api' },
      pointing('aws_api_gateway_integration.i', {
        rest_api_id: 'aws_api_gateway_rest_api.api.id',
        uri: 'aws_lambda_function.run.invoke_arn',
      }),
    ],
  ],
  [
    'a balancer forwards to a service',
    'aws_lb.web',
    'aws_ecs_service.web',
    [
      { address: 'aws_lb.web' },
      pointing('aws_lb_target_group.web', {}, { port: 80, protocol: 'HTTP' }),
      {
        address: 'aws_lb_listener.web',
        values: { port: 443, protocol: 'HTTPS', default_action: [{ type: 'forward' }] },
        unknown: { load_balancer_arn: true, default_action: [{ target_group_arn: true }] },
        refers: {
          load_balancer_arn: 'aws_lb.web.arn',
          default_action: [
            { target_group_arn: { references: ['aws_lb_target_group.web.arn', 'aws_lb_target_group.web'] } },
          ],
        },
      },
      {
        address: 'aws_ecs_service.web',
        values: { load_balancer: [{ container_port: 80 }] },
        unknown: { load_balancer: [{ target_group_arn: true }] },
        refers: {
          load_balancer: [
            { target_group_arn: { references: ['aws_lb_target_group.web.arn', 'aws_lb_target_group.web'] } },
          ],
        },
      },
    ],
  ],
  [
    'a balancer forwards to an instance that is attached apart',
    'aws_lb.web',
    'aws_instance.web',
    [
      { address: 'aws_lb.web' },
      { address: 'aws_instance.web' },
      { address: 'aws_lb_target_group.web', values: { protocol: 'HTTP' } },
      {
        address: 'aws_lb_listener.web',
        values: { default_action: [{ type: 'forward' }] },
        unknown: { load_balancer_arn: true, default_action: [{ target_group_arn: true }] },
        refers: {
          load_balancer_arn: 'aws_lb.web.arn',
          default_action: [
            { target_group_arn: { references: ['aws_lb_target_group.web.arn', 'aws_lb_target_group.web'] } },
          ],
        },
      },
      pointing('aws_lb_target_group_attachment.web', {
        target_group_arn: 'aws_lb_target_group.web.arn',
        target_id: 'aws_instance.web.id',
      }),
    ],
  ],
  [
    'a distribution reads from a bucket',
    'aws_cloudfront_distribution.site',
    'aws_s3_bucket.site',
    [
      { address: 'aws_s3_bucket.site', values: { bucket: 'site' } },
      {
        address: 'aws_cloudfront_distribution.site',
        values: { origin: [{ origin_id: 'site' }] },
        unknown: { origin: [{ domain_name: true }] },
        refers: {
          origin: [
            { domain_name: { references: ['aws_s3_bucket.site.bucket_regional_domain_name', 'aws_s3_bucket.site'] } },
          ],
        },
      },
    ],
  ],
  [
    'a function uses what its environment names',
    'aws_lambda_function.work',
    'aws_dynamodb_table.orders',
    [
      { address: 'aws_dynamodb_table.orders', values: { name: 'orders' } },
      {
        address: 'aws_lambda_function.work',
        values: { environment: [{}] },
        unknown: { environment: [{ variables: true }] },
        refers: {
          environment: [{ variables: { references: ['aws_dynamodb_table.orders.name', 'aws_dynamodb_table.orders'] } }],
        },
      },
    ],
  ],
  [
    'a backup plan keeps a database',
    'aws_db_instance.db',
    'aws_backup_plan.daily',
    [
      { address: 'aws_db_instance.db' },
      { address: 'aws_backup_plan.daily' },
      pointing('aws_backup_selection.all', {
        plan_id: 'aws_backup_plan.daily.id',
        resources: 'aws_db_instance.db.arn',
      }),
    ],
  ],
  [
    'a machine of Azure has a disk',
    'azurerm_linux_virtual_machine.vm',
    'azurerm_managed_disk.data',
    [
      { address: 'azurerm_linux_virtual_machine.vm' },
      { address: 'azurerm_managed_disk.data' },
      pointing('azurerm_virtual_machine_data_disk_attachment.a', {
        virtual_machine_id: 'azurerm_linux_virtual_machine.vm.id',
        managed_disk_id: 'azurerm_managed_disk.data.id',
      }),
    ],
  ],
  [
    'a balancer of Google forwards to its group',
    'google_compute_backend_service.web',
    'google_compute_instance_group_manager.web',
    [
      { address: 'google_compute_instance_group_manager.web' },
      {
        address: 'google_compute_backend_service.web',
        values: { backend: [{}] },
        unknown: { backend: [{ group: true }] },
        refers: {
          backend: [
            {
              group: {
                references: [
                  'google_compute_instance_group_manager.web.instance_group',
                  'google_compute_instance_group_manager.web',
                ],
              },
            },
          ],
        },
      },
    ],
  ],
];

describe('edges of a Terraform plan', () => {
  test.each(ROWS)('%s', (_what, from, to, resources) => {
    expect(edgesBetween(importPlan(...resources), from, to)).toHaveLength(1);
  });

  test('the parts of a balancer of Google are one node, open to the internet by its rule', () => {
    const imported = importPlan(
      { address: 'google_compute_backend_service.web' },
      pointing('google_compute_url_map.web', { default_service: 'google_compute_backend_service.web.id' }),
      pointing('google_compute_target_https_proxy.web', { url_map: 'google_compute_url_map.web.id' }),
      pointing(
        'google_compute_global_forwarding_rule.web',
        { target: 'google_compute_target_https_proxy.web.id' },
        { port_range: '443', load_balancing_scheme: 'EXTERNAL_MANAGED' },
      ),
    );
    expect(imported.diagram.nodes.size).toBe(2);
    expect(elementOf(imported, 'google_compute_global_forwarding_rule.web')?.id).toBe('n_web');
    const [open] = [...imported.diagram.edges.values()];
    expect(open?.facts?.protocol?.[0]?.value).toBe('https');
  });

  test('a group that lets its own members in names itself', () => {
    const imported = importPlan({
      address: 'aws_security_group.mesh',
      values: { ingress: [{ from_port: 0, to_port: 0, protocol: '-1', self: true, cidr_blocks: [] }] },
    });
    const group = elementOf(imported, 'aws_security_group.mesh');
    expect(group && 'rules' in group ? group.rules : []).toMatchObject([{ peer: 'sg:b_mesh', ports: 'any' }]);
  });

  test('rules that are only known after apply are read from their expressions', () => {
    const imported = importPlan(
      { address: 'aws_security_group.web' },
      {
        address: 'aws_security_group.db',
        unknown: { ingress: true },
        refers: {
          ingress: [
            {
              from_port: { constant_value: 5432 },
              to_port: { constant_value: 5432 },
              protocol: { constant_value: 'tcp' },
              security_groups: { references: ['aws_security_group.web.id', 'aws_security_group.web'] },
            },
          ],
        },
      },
    );
    const group = elementOf(imported, 'aws_security_group.db');
    expect(group && 'rules' in group ? group.rules : []).toMatchObject([{ peer: 'sg:b_web', ports: '5432' }]);
  });
});
