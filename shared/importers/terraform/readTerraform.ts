import { isRawList, isRawRecord, readJson, withoutByteOrderMark, type Raw, type RawRecord } from '../text/jsonText.js';
import type { ImportError, ImportFile } from '../types.js';
import { readPlan } from './plan.js';
import { readShownState } from './shownState.js';
import { readState3, readState4 } from './states.js';
import type { TerraformResource } from './terraformResource.js';

const MAX_LENGTH = 60_000_000;

/** A drawing of more would be none. */
const MAX_RESOURCES = 10_000;

/** What one plan or state holds. */
export interface TerraformFile {
  readonly file: string;
  readonly resources: readonly TerraformResource[];
  /** Root module of the configuration, in a plan. */
  readonly configuration: RawRecord | undefined;
  /** Provider configurations by key, in a plan. */
  readonly providers: RawRecord;
}

export type TerraformResult = TerraformFile | { readonly error: ImportError };

const PLAN_REMEDY = 'terraform show -json plan.out > plan.json';

/** A quick look whether a text is a plan, a state, or a configuration that could become one. */
export function looksLikeTerraform(text: string): boolean {
  const plain = jsonPart(withoutByteOrderMark(text));
  return looksLikeJson(plain) || looksLikeConfiguration(plain) || looksLikePrintedPlan(plain) || isPlanFile(plain);
}

function looksLikeJson(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (!/^\s*\{/.test(head)) return false;
  if (/"(terraform_version|format_version)"\s*:/.test(head.slice(0, 4000))) {
    return /"(planned_values|values|resource_changes|resources|modules|prior_state|version)"\s*:/.test(text);
  }
  if (/"(planned_values|resource_changes)"\s*:\s*[[{]/.test(head)) return true;
  return (
    (/"version"\s*:\s*\d/.test(head) && /"(lineage|serial|instances)"\s*:/.test(text)) || CONFIGURATION_JSON.test(head)
  );
}

/** A configuration in JSON: `"resource": { "aws_vpc": {`. */
const CONFIGURATION_JSON = /"resource"\s*:\s*\[?\s*\{\s*"[a-z0-9]+_[a-z0-9_]+"\s*:/;

/** Build systems print the command before the plan and their own lines after it. */
function jsonPart(text: string): string {
  const start = /^\s*\{/.test(text) ? -1 : text.search(/^\{"format_version"/m);
  return start === -1 ? text : text.slice(start, text.lastIndexOf('}') + 1);
}

/** `resource "aws_vpc" "main" {` at the start of a line. */
function looksLikeConfiguration(text: string): boolean {
  return /^[ \t]*(resource|data)[ \t]+"[a-z0-9_]+"[ \t]+"[^"\n]+"[ \t]*\{|^[ \t]*(module|provider|variable|output)[ \t]+"[^"\n]+"[ \t]*\{|^terraform[ \t]*\{/m.test(
    text.slice(0, 200_000),
  );
}

/** What `terraform plan` prints for people. */
function looksLikePrintedPlan(text: string): boolean {
  return /Terraform will perform the following actions:|Terraform used the selected providers/.test(
    text.slice(0, 20_000),
  );
}

/** A saved plan is a zip archive with these members. */
function isPlanFile(text: string): boolean {
  return text.startsWith('PK') && /tfplan|tfstate/.test(text.slice(0, 4000));
}

export function readTerraform(file: ImportFile): TerraformResult {
  const text = jsonPart(withoutByteOrderMark(file.text));
  const refused = refusal(text, file.name);
  if (refused !== undefined) return { error: refused };
  const read = readJson(text, file.name);
  if ('error' in read) return read;
  const root = read.data;
  if (!isRawRecord(root)) return { error: notTerraform(file.name) };
  const resources = resourcesOf(root);
  if (resources === undefined) return { error: unknownVersion(root, file.name, read.lineOf(['version'])) };
  if (resources.length > MAX_RESOURCES) return { error: tooMany(file.name, resources.length) };
  const configuration = isRawRecord(root.configuration) ? root.configuration : {};
  const { root_module: module, provider_config: providers } = configuration;
  return {
    file: file.name,
    resources: withoutRepeats(resources),
    configuration: isRawRecord(module) ? module : undefined,
    providers: isRawRecord(providers) ? providers : {},
  };
}

function tooMany(name: string, count: number): ImportError {
  return {
    message: `${name}: it has ${count} resources, more than the ${MAX_RESOURCES} that are read. Import the states of single modules instead.`,
  };
}

/** Undefined for JSON of a readable size. */
function refusal(text: string, name: string): ImportError | undefined {
  if (text.length > MAX_LENGTH) {
    return {
      message: `${name}: the file has more than ${String(MAX_LENGTH)} characters. Import the states of single modules instead.`,
    };
  }
  if (isPlanFile(text)) {
    return {
      message: `${name}: this is a saved plan, which only Terraform can open. Write it as JSON: ${PLAN_REMEDY}`,
      line: 1,
    };
  }
  if (text.includes('\0')) {
    return {
      message: `${name}: this is not a text file in UTF-8. Write it again with Terraform: ${PLAN_REMEDY}`,
      line: 1,
    };
  }
  if (/^\s*[[{]/.test(text)) return undefined;
  return notPlanned(name, looksLikePrintedPlan(text) ? 'a plan printed for people' : 'a Terraform configuration');
}

function notPlanned(name: string, what: string): ImportError {
  return {
    message: `${name}, line 1: this is ${what}, not a plan or state in JSON. Plan it with terraform plan -out plan.out, then write that as JSON: ${PLAN_REMEDY}`,
    line: 1,
  };
}

function notTerraform(name: string): ImportError {
  return {
    message: `${name}, line 1: this is neither a plan nor a state of Terraform. Write one as JSON: ${PLAN_REMEDY}`,
    line: 1,
  };
}

/** States of old versions, and formats that came after this program. */
function unknownVersion(root: RawRecord, name: string, line: number | undefined): ImportError {
  const { version, format_version: format, resource } = root;
  if (isRawRecord(resource) || isRawList(resource)) return notPlanned(name, 'a Terraform configuration in JSON');
  if (typeof version !== 'number') {
    const what =
      typeof format === 'string' ? `holds neither planned values nor values (format ${format})` : 'holds no resources';
    return { message: `${name}, line 1: the file ${what}. Write it again with: ${PLAN_REMEDY}`, line: 1 };
  }
  const place = line === undefined ? name : `${name}, line ${String(line)}`;
  return {
    message: `${place}: states of version ${String(version)} are not read, only 3 and 4. Open the project with a newer Terraform and import the result of: terraform show -json > state.json`,
    line,
  };
}

function resourcesOf(root: RawRecord): readonly TerraformResource[] | undefined {
  if (isRawRecord(root.planned_values) || isRawList(root.resource_changes)) return readPlan(root);
  if (isRawRecord(root.values)) return readShownState(root.values);
  if (root.version === 4) return readState4(listAt(root, 'resources'));
  if (root.version === 3 || root.version === 2) return readState3(listAt(root, 'modules'));
  // `terraform show -json` of an empty state writes only the version of its format.
  return typeof root.format_version === 'string' && root.version === undefined ? [] : undefined;
}

function listAt(root: RawRecord, key: string): readonly Raw[] {
  const list = root[key];
  return isRawList(list) ? list : [];
}

/** A damaged file may list an address twice; the first one counts. */
function withoutRepeats(resources: readonly TerraformResource[]): readonly TerraformResource[] {
  const seen = new Set<string>();
  return resources.filter(({ id }) => !seen.has(id) && seen.add(id));
}
