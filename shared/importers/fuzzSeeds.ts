/** Sound files that the fuzz tests damage: a small one of each format, and the real ones where they are. */
import { importerOf, importers } from './index.js';
import type { ImportFile } from './types.js';

/** Longer files make each case slow and find nothing else. */
const MAX_LENGTH = 12_000;

const OWN: readonly ImportFile[] = [
  {
    name: 'seed.yaml',
    text: 'Parameters: { P: { Type: CommaDelimitedList, Default: "a,b" } }\nConditions: { C: !Equals [!Ref P, x] }\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Condition: C\n    Properties: { X: !Sub "${A}", Y: !If [C, !GetAtt A.Arn, !Ref AWS::NoValue] }\n',
  },
  {
    name: 'seed.json',
    text: '{"Transform":"AWS::Serverless-2016-10-31","Globals":{"Function":{"Runtime":"python3.12"}},"Resources":{"F":{"Type":"AWS::Serverless::Function","Properties":{"Events":{"E":{"Type":"Api","Properties":{"Path":"/"}}},"Policies":["X",{"SQSPollerPolicy":{"QueueName":{"Ref":"Q"}}}]}},"Q":{"Type":"AWS::SQS::Queue"},"Fn::ForEach::L":["N",["a","b"],{"T${N}":{"Type":"AWS::SNS::Topic"}}]}}',
  },
  {
    name: 'plan.json',
    text: '{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"resources":[{"address":"aws_s3_bucket.b[0]","mode":"managed","type":"aws_s3_bucket","name":"b","index":0,"values":{"bucket":"x"}}],"child_modules":[{"address":"module.m[\\"k\\"]","resources":[{"address":"module.m[\\"k\\"].aws_instance.i","mode":"managed","type":"aws_instance","name":"i","values":{}}]}]}},"resource_changes":[{"address":"aws_s3_bucket.b[0]","mode":"managed","type":"aws_s3_bucket","name":"b","change":{"actions":["create"],"after":{},"after_unknown":{"arn":true}}}],"configuration":{"root_module":{"resources":[{"address":"aws_s3_bucket.b","type":"aws_s3_bucket","name":"b","expressions":{"x":{"references":["var.y"]}}}],"module_calls":{"m":{"expressions":{},"module":{}}}}}}',
  },
  {
    name: 'seed.drawio',
    text: '<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="A&lt;br&gt;b" style="shape=mxgraph.aws4.s3;html=1" vertex="1" parent="1"><mxGeometry x="1" y="2" width="60" height="60" as="geometry"/></mxCell><mxCell id="e" edge="1" parent="1" source="a" target="a"/></root></mxGraphModel></diagram></mxfile>',
  },
  {
    name: 'seed.otm',
    text: 'otmVersion: 0.2.0\nproject: { name: P, id: p }\ntrustZones:\n  - { id: z, name: Z }\ncomponents:\n  - { id: c, name: C, type: ec2, parent: { trustZone: z } }\ndataflows:\n  - { id: f, name: F, source: c, destination: c }\n',
  },
  {
    name: 'dragon.json',
    text: '{"summary":{"title":"T"},"detail":{"diagrams":[{"title":"D","cells":[{"id":"a","shape":"process","position":{"x":1,"y":2},"size":{"width":9,"height":9},"data":{"type":"tm.Process","name":"A","threats":[{"title":"t","status":"Open"}]}},{"id":"f","shape":"flow","source":{"cell":"a"},"target":{"cell":"a"},"data":{"type":"tm.Flow","name":"f"}}]}]}}',
  },
  {
    name: 'composer.tc.json',
    text: '{"schema":1,"applicationInfo":{"name":"A"},"architecture":{},"dataflow":{},"threats":[{"id":"t","statement":"s","threatSource":"actor","impactedAssets":["Orders in S3"]}],"assumptions":[],"mitigations":[]}',
  },
  {
    name: 'seed.threagile.yaml',
    text: 'threagile_version: 1.0.0\ntitle: T\ntechnical_assets:\n  Shop: { id: shop, type: process, technology: web-server, communication_links: { Read: { target: shop, protocol: https } } }\ntrust_boundaries:\n  Net: { id: net, type: network-cloud-provider, technical_assets_inside: [shop] }\n',
  },
];

/** By the id of the importer that reads them; none is empty. */
export function fuzzSeeds(real: readonly ImportFile[]): ReadonlyMap<string, readonly ImportFile[]> {
  const all = [...OWN, ...real].filter(({ text }) => text.length < MAX_LENGTH);
  return new Map(
    importers.map((importer) => [importer.meta.id, all.filter((file) => importerOf(file) === importer)] as const),
  );
}
