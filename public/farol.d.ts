/**
 * Farol as functions: what a Kubernetes upgrade will break, for documentation pages and Node.
 *
 * Call {@link init} once; after it nothing touches the network, and every function answers at once. No text leaves the
 * page. Functions throw on misuse only: a `TypeError` for a value of the wrong type, a `RangeError` for one that Farol does
 * not know, an `Error` where `init` is missing; each message says what to do. Any text is good to check.
 */

/** A Kubernetes minor, such as `"1.36"`. */
export type Minor = `1.${number}`;

/** A version as people write it: `"1.33"`, `"v1.33.4"`, `"v1.33.4-eks-1"`, or `"latest"`, the newest released minor. */
export type Version = string;

/** A language that Farol speaks. */
export type Locale = 'en' | 'pt-BR' | 'es' | 'zh-CN';

/** What a text can be read as. */
export type Kind =
  | 'kubernetes'
  | 'helm-template'
  | 'helm-values'
  | 'kustomization'
  | 'kubeadm-config'
  | 'kubelet-config'
  | 'component-config'
  | 'kubeconfig'
  | 'component-flags'
  | 'containerd-config'
  | 'docker-daemon'
  | 'apt-source'
  | 'yum-repository'
  | 'script'
  | 'markdown'
  | 'nodes-table'
  | 'image-list'
  | 'metrics'
  | 'audit-log'
  | 'warnings'
  | 'events'
  | 'text';

/** `error`: will not work on the target; `warning`: works, but not for long or not as before; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** `safe` keeps the meaning on the target; `review` may change it, its notes say how; `manual` is never applied. */
export type Safety = 'safe' | 'review' | 'manual';

export interface InitOptions {
  /** The languages to load, `["en"]` if left out. The first one ever loaded is spoken where a call names none. */
  locales?: readonly Locale[];
  /** `check` is needed by {@link check} and {@link fix}, `plan` by {@link plan} and {@link timeline}. Both if left out. */
  parts?: readonly ('check' | 'plan')[];
}

/**
 * Loads the modules and the words that lie beside this file, by fetch or, where that is a file, by `node:fs`.
 * It can be called again for more; what is loaded stays.
 *
 * @throws TypeError or RangeError on misuse; an Error, or that of fetch, where a file cannot be had.
 */
export function init(options?: InitOptions): Promise<void>;

export interface CheckOptions {
  /** The version the text is to work on; the newest released minor if left out. */
  target?: Version;
  /** The version that an upgrade starts from; every minor on the way is asked then, and findings get {@link Finding.since}. */
  from?: Version;
  /** The language of the messages, one that was loaded. */
  locale?: Locale;
  /** What to read the text as, instead of looking at it. */
  as?: Kind;
  /** What the report calls the text, `"-"` if left out. */
  path?: string;
}

/**
 * Checks a text: manifests, configuration, scripts, Markdown, whatever `farol check` takes.
 *
 * It works on the thread that calls it, a few hundredths of a second for a megabyte; with `from`, as often as there are minors
 * on the way. Import this module in a worker to keep a page responsive.
 */
export function check(text: string, options?: CheckOptions): Report;

/** A decision that fixes depend on. */
export type Choice = 'runtime' | 'package-minor' | 'ingress-class' | 'pathtype';

export interface FixOptions {
  /** The version the text is to work on; the newest released minor if left out. */
  target?: Version;
  /** The riskiest fix to apply, `"safe"` if left out; `review` includes `safe`. */
  safety?: 'safe' | 'review';
  /** What only you can decide, such as `{ runtime: "containerd" }`; a fix that depends on something else is not applied. */
  choices?: Partial<Record<Choice, string>>;
  /** The language of the messages, one that was loaded. */
  locale?: Locale;
  /** What to read the text as, instead of looking at it. */
  as?: Kind;
  /** What the findings call the text, `"-"` if left out. */
  path?: string;
}

/** Applies fixes. Comments and layout are kept, and a second run changes nothing. */
export function fix(text: string, options?: FixOptions): Fixed;

export interface PlanOptions {
  /** The version an upgrade starts from. */
  from: Version;
  /** The version it leads to, a later one. */
  to: Version;
  /**
   * Reports of {@link check}, made with the same `from` and with `to` as their `target`, so that each finding knows the
   * minor at which it first breaks.
   */
  reports?: readonly Report[];
  /** The language of titles, one that was loaded. */
  locale?: Locale;
}

/** Plans an upgrade minor by minor, with the findings of some reports at the hop where each first breaks. */
export function plan(options: PlanOptions): Plan;

export interface TimelineOptions {
  /**
   * The first day, or a version: then what concerns older minors is left out, and what concerns none if it happened before
   * the release of that version.
   */
  from?: Version;
  /** The last day, or a version: what concerns newer minors is left out, and what happens after the end of its life. */
  to?: Version;
  /** The language of titles, one that was loaded. */
  locale?: Locale;
}

/** Lists releases, ends of life, removals of APIs, freezes of registries and other events, oldest first. */
export function timeline(options?: TimelineOptions): Timeline;

/** The version of Farol, and the day up to which its data is known to be true, `YYYY-MM-DD`. Needs no `init`. */
export function version(): { farol: string; data_as_of: string };

/** What one check found: the JSON of `farol check --format json`. Fields may be added while `schema` stays the same. */
export interface Report {
  schema: 1;
  /** The version of Farol. */
  farol: string;
  /** The day up to which the facts are known to be true, `YYYY-MM-DD`. */
  data_as_of: string;
  target: Minor;
  from: Minor | null;
  inputs: Input[];
  /** By input, then by place. */
  findings: Finding[];
  /** Findings that a comment in the text has a reason for; they count nowhere else. */
  suppressed: Suppressed[];
  /** How many findings there are of each severity. */
  summary: Record<Severity, number>;
}

/** One text, and how much of it was checked. A clean result counts for what was checked alone. */
export interface Input {
  path: string;
  detected: Kind;
  /** Documents with content. */
  documents: number;
  status: 'checked' | 'partly-checked' | 'not-recognized';
  /** What could not be read or checked, and why. */
  notes: string[];
  /** Objects; the last four add up to the first. `foreign` are custom resources of projects that the data does not know. */
  coverage: { objects: number; checked: number; foreign: number; partial: number; skipped: number };
}

/** One thing that will not work, or will work differently, on the target. */
export interface Finding {
  /** The id of the rule, such as `"removed-api"`. */
  rule: string;
  severity: Severity;
  /** What it is about, such as `"extensions/v1beta1 Ingress"`. */
  subject: string;
  path: string;
  /** The document in the text, counted from 1. */
  document: number;
  /** The outer field, where the finding lies in text inside text. */
  embedded: string | null;
  object: { apiVersion: string | null; kind: string | null; namespace: string | null; name: string | null } | null;
  /** A JSON pointer in the document, or in the inner text. */
  field: string;
  span: Span;
  start: Position;
  end: Position;
  /** What was found, in one sentence without a stop. */
  title: string;
  /** Title and explanation as one text. */
  message: string;
  deprecated_in: Minor | null;
  removed_in: Minor | null;
  /** With `from`: the first minor on the way at which this is found as badly as on the target. */
  since: Minor | null;
  /** The newest replacement that the target serves. */
  replacement: string | null;
  /** The slug of the guide that helps: its page is `<locale>/guides/<slug>/`. */
  guide: string | null;
  /** Where the fact is from; empty for limits of Farol itself. */
  source: string;
  fixes: Fix[];
}

/**
 * Bytes of the whole text in UTF-8, `end` not included. Slice the encoded text:
 * `decoder.decode(encoder.encode(text).slice(start, end))`.
 */
export interface Span {
  start: number;
  end: number;
}

/** Line and column, both counted from 1; a column is a code point, not a UTF-16 unit. */
export interface Position {
  line: number;
  column: number;
}

/** A way to mend a finding; its edits are disjoint and sorted. */
export interface Fix {
  title: string;
  safety: Safety;
  edits: Edit[];
  /** What it changes in meaning, or what to know before; a sentence each. */
  notes: string[];
  /** The decision that it takes for granted: {@link fix} applies it only where {@link FixOptions.choices} has that value. */
  choice: { name: Choice; value: string } | null;
  /** JSON pointers of the aliases through which its edits reach other places. */
  reaches: string[];
  /** A text to copy, where nothing is applied. */
  copy: string | null;
  /** What it did when it was tried on the text; null where there was too much to try. A fix that failed is not in the report. */
  proof: Proof | null;
}

/** What a fix does to its text. */
export interface Proof {
  bytes_removed: number;
  bytes_added: number;
  /** Comments of the changed documents, all of which are still there. */
  comments_kept: number;
  /** Values that are others, by JSON pointer, in the order of the text; the first 200 of them. */
  changed: { document: number; path: string; how: 'added' | 'removed' | 'changed' }[];
  /** Findings that are gone. */
  gone: number;
}

/** The bytes from `start` to `end`, not included, of the text as it was checked become `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A finding that is not reported, and why. */
export interface Suppressed {
  rule: string;
  severity: Severity;
  subject: string;
  path: string;
  start: Position;
  title: string;
  /** As it was written; empty where none was given. */
  reason: string;
  by: 'comment' | 'farol.toml';
}

/** What fixes have made of a text. */
export interface Fixed {
  /** The new text; the old one where nothing was applied. */
  text: string;
  /** How many fixes were applied. */
  applied: number;
  /** What is still found, at its places in the new text. */
  left: Finding[];
}

/** An upgrade, minor by minor. */
export interface Plan {
  /** The day up to which the facts are known to be true, `YYYY-MM-DD`. */
  data_as_of: string;
  from: Minor;
  to: Minor;
  /** Findings that are there at the start already, or that hang on no version. */
  already_broken: Finding[];
  hops: Hop[];
  /** Findings that first break after `to`. */
  later: Finding[];
}

/** The step to the next minor. */
export interface Hop {
  from: Minor;
  to: Minor;
  removed: Change[];
  deprecated: Change[];
  changed: Change[];
  /** Findings that first break here. */
  findings: Finding[];
  /** Guides to follow before this hop: those that findings need come first. */
  steps: Step[];
  /** The support window of `to`; null where it is not known. */
  support: { released: Day | null; maintenance: Day | null; end_of_life: Day | null; latest_patch: string | null; source: string | null };
}

/** Something that a minor removes, deprecates or changes. */
export interface Change {
  what: 'api' | 'default' | 'event' | 'feature-gate' | 'label' | 'volume';
  /** What it is called, such as `"batch/v1beta1 CronJob"`; the id of an event. */
  name: string;
  /** The name, or what an event says in the reader's language. */
  title: string;
  /** Whether this is a plan, not a fact yet. */
  planned: boolean;
  /** The default before. */
  old: string | null;
  /** The default after, or the value that a gate is locked to. */
  new: string | null;
  replacement: string | null;
  guide: string | null;
  /** The rule that finds who is affected. */
  rule: string | null;
  source: string | null;
}

/** A guide to follow before a hop. */
export interface Step {
  /** Its slug. */
  guide: string;
  /** How many findings of the hop it helps with. */
  findings: number;
  /** The removed and changed things of the hop that it speaks of. */
  about: string[];
}

/** A day of a support window. */
export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  planned: boolean;
}

/** What happened and what is planned, oldest first. */
export interface Timeline {
  /** The day up to which the data is known to be true, `YYYY-MM-DD`. */
  data_as_of: string;
  events: TimelineEvent[];
}

export interface TimelineEvent {
  /** Stable, such as `"release-1.36"` or `"k8s-gcr-io-frozen"`. */
  id: string;
  lane: 'release' | 'api' | 'registry' | 'package' | 'runtime' | 'flag' | 'retired';
  /** `YYYY-MM-DD`; with the precision `month` the first day of the month. */
  date: string;
  precision: 'day' | 'month';
  /** Whether the date is a plan. */
  planned: boolean;
  /** The minor that it belongs to or came with. */
  minor: Minor | null;
  title: string;
  guide: string | null;
  rule: string | null;
  source: string;
}
