import type { RawRecord } from '../../text/jsonText.js';
import { addRoute, IMPLICIT_REST_API } from './apis.js';
import { attributeOf, present, recordOf, referencedId, textOfRaw, type Expansion } from './expansion.js';
import { tagList } from './functions.js';
import { roleProperties } from './roles.js';

/** `AWS::Serverless::StateMachine` → the state machine, its role and what starts it. */
export function expandStateMachine(id: string, written: RawRecord, expansion: Expansion): void {
  const properties = expansion.merged('StateMachine', written);
  const { Definition, DefinitionSubstitutions, DefinitionUri, Logging, Name, Policies, Role, Tags, Tracing, Type } =
    properties;
  expansion.replace(
    id,
    'AWS::StepFunctions::StateMachine',
    present({
      Definition,
      DefinitionSubstitutions,
      DefinitionS3Location: typeof DefinitionUri === 'string' ? { Key: DefinitionUri } : DefinitionUri,
      LoggingConfiguration: Logging,
      TracingConfiguration: Tracing,
      StateMachineName: Name,
      StateMachineType: Type,
      RoleArn: Role ?? attributeOf(`${id}Role`, 'Arn'),
      Tags: tagList(Tags),
    }),
  );
  if (Role === undefined) {
    expansion.generate(`${id}Role`, 'AWS::IAM::Role', roleProperties('states.amazonaws.com', [], Policies, id), id);
  }
  for (const [name, event] of Object.entries(recordOf(properties.Events))) {
    const { Type: kind, Properties } = recordOf(event);
    expandStart(id, name, textOfRaw(kind) ?? '', recordOf(Properties), expansion);
  }
}

function expandStart(id: string, name: string, kind: string, properties: RawRecord, expansion: Expansion): void {
  const caller = `${id}${name}`;
  const role = attributeOf(`${caller}Role`, 'Arn');
  if (kind === 'Api') {
    addRoute(expansion, referencedId(properties.RestApiId) ?? IMPLICIT_REST_API, id, properties, role);
  } else if (kind === 'ScheduleV2') {
    const { ScheduleExpression } = properties;
    const target = { Arn: { Ref: id }, RoleArn: role };
    expansion.generate(caller, 'AWS::Scheduler::Schedule', present({ ScheduleExpression, Target: target }), id);
  } else {
    const { EventBusName, Pattern, Schedule } = properties;
    const targets = [{ Id: `${caller}StepFunctionsTarget`, Arn: { Ref: id }, RoleArn: role }];
    expansion.generate(
      caller,
      'AWS::Events::Rule',
      present({ ScheduleExpression: Schedule, EventPattern: Pattern, EventBusName, Targets: targets }),
      id,
    );
  }
  const service = kind === 'Api' ? 'apigateway' : kind === 'ScheduleV2' ? 'scheduler' : 'events';
  expansion.generate(
    `${caller}Role`,
    'AWS::IAM::Role',
    {
      ...roleProperties(`${service}.amazonaws.com`, [], undefined, caller),
      ManagedPolicyArns: [],
      Policies: [
        {
          PolicyName: `${caller}RoleStartExecutionPolicy`,
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'states:StartExecution', Resource: { Ref: id } }] },
        },
      ],
    },
    id,
  );
}
