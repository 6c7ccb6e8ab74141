/** Inputs that are broken as text: each sound file cut at several places, and with each usual slip in it. */
import type { ImportFile } from './types.js';

const JSON_FILES: Readonly<Record<string, string>> = {
  'template.json':
    '{\n  "Resources": {\n    "Jobs": {\n      "Type": "AWS::SQS::Queue",\n      "Properties": {"VisibilityTimeout": 30}\n    }\n  }\n}\n',
  'plan.json':
    '{\n  "format_version": "1.2",\n  "terraform_version": "1.9.0",\n  "planned_values": {\n    "root_module": {\n      "resources": [{"address": "aws_sqs_queue.jobs", "mode": "managed", "type": "aws_sqs_queue", "name": "jobs", "values": {}}]\n    }\n  }\n}\n',
  'terraform.tfstate':
    '{\n  "version": 4,\n  "terraform_version": "1.9.0",\n  "serial": 3,\n  "resources": [\n    {"mode": "managed", "type": "aws_sqs_queue", "name": "jobs", "instances": [{"attributes": {"id": "jobs"}}]}\n  ]\n}\n',
  'dragon.json':
    '{\n  "summary": {"title": "Shop"},\n  "detail": {\n    "diagrams": [\n      {"title": "Main", "cells": [{"id": "a", "shape": "process", "data": {"name": "Shop"}}]}\n    ]\n  }\n}\n',
  'model.tc.json':
    '{\n  "schema": 1,\n  "applicationInfo": {"name": "Shop"},\n  "threats": [\n    {"id": "a", "statement": "An actor reads orders", "impactedAssets": ["orders"]}\n  ]\n}\n',
  'model.otm.json':
    '{\n  "otmVersion": "0.2.0",\n  "project": {"name": "Shop", "id": "shop"},\n  "components": [\n    {"id": "a", "name": "Shop", "type": "web-service"}\n  ]\n}\n',
};

const YAML_FILES: Readonly<Record<string, string>> = {
  'template.yaml': 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n',
  'model.otm': 'otmVersion: 0.2.0\nproject:\n  name: Shop\n  id: shop\ncomponents:\n  - id: a\n    name: Shop\n',
  'threagile.yaml': 'threagile_version: 1.0.0\ntitle: Shop\ntechnical_assets:\n  Shop:\n    id: shop\n',
};

const DRAWING =
  '<mxfile>\n<diagram name="Shop">\n<mxGraphModel><root>\n<mxCell id="0"/>\n<mxCell id="1" parent="0"/>\n<mxCell id="a" value="Shop" vertex="1" parent="1">\n<mxGeometry width="60" height="60" as="geometry"/>\n</mxCell>\n</root></mxGraphModel>\n</diagram>\n</mxfile>\n';

/** Slips in a file of lines; what they make is no longer YAML. */
const YAML_SLIPS: Readonly<Record<string, string>> = {
  'an open list': 'more: [a, b\nlast: 1\n',
  'an open object': 'more: {a: 1\nlast: 1\n',
  'an open quote': 'more: "a\nlast: 1\n',
  'a tab before a key': '\tmore: 1\n',
  'a sign that begins no value': 'more: @a\n',
  'a value behind a value': 'more: "a" b\n',
  'a key without a value between keys': 'more\nlast: 1\n',
  'two colons': 'more: a: b\n',
  'a list in the midst of keys': '- more\n',
  'a closing bracket alone': 'more: ]\n',
};

const XML_SLIPS: Readonly<Record<string, readonly [string, string]>> = {
  'an attribute without quotes': ['id="a"', 'id=a'],
  'an attribute without a value': ['vertex="1"', 'vertex'],
  'a tag that another one closes': ['</mxCell>', '</mxRoot>'],
  'a sign that no entity is': ['value="Shop"', 'value="Shop & more"'],
  'a bracket inside an attribute': ['value="Shop"', 'value="<Shop"'],
};

/** Shares of a text behind which it is cut. */
const CUTS = [0.55, 0.65, 0.75, 0.85, 0.95] as const;

function cuts(name: string, text: string): readonly (readonly [string, ImportFile])[] {
  return CUTS.map((share) => {
    const rest = text.slice(0, Math.floor(text.trimEnd().length * share));
    return [`${name} cut after ${String(Math.round(share * 100))} %`, { name, text: rest }] as const;
  });
}

export function malformedInputs(): readonly (readonly [name: string, file: ImportFile])[] {
  return [
    ...Object.entries(JSON_FILES).flatMap(([name, text]) => cuts(name, text)),
    ...Object.entries(JSON_FILES).flatMap(([name, text]): readonly (readonly [string, ImportFile])[] => [
      [`${name} with an end of the other kind`, { name, text: text.replace(/\}(?=[^}]*$)/, ']') }],
      [`${name} with a further end`, { name, text: `${text}}` }],
      [`${name} with an open text`, { name, text: text.replace(/": (?=[^:]*$)/, ': ') }],
    ]),
    ...Object.entries(YAML_FILES).flatMap(([name, text]) =>
      Object.entries(YAML_SLIPS).map(([slip, more]) => [`${name} with ${slip}`, { name, text: text + more }] as const),
    ),
    ...cuts('shop.drawio', DRAWING),
    ...Object.entries(XML_SLIPS).map(
      ([slip, [sound, broken]]) =>
        [`shop.drawio with ${slip}`, { name: 'shop.drawio', text: DRAWING.replace(sound, broken) }] as const,
    ),
  ];
}
