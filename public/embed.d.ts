/**
 * The elements that `embed.js` defines: Farol in other people's pages.
 *
 * ```html
 * <script type="module" src="https://farol.example/embed.js"></script>
 * <farol-checker target="1.36"><pre>apiVersion: v1 …</pre></farol-checker>
 * ```
 *
 * What stands in an element is shown until it works, and where it cannot work. Custom properties `--farol-*` and
 * `::part()` set its looks; the page about embedding lists them.
 */

import type { Fixed, Report } from './farol.js';

/** What all elements have in common. */
export interface FarolElement extends HTMLElement {
  /** The language: `en`, `pt-BR`, `es` or `zh-CN`; empty for that of the nearest `lang`, else English. */
  locale: string;
  /** `light` or `dark`; empty for the color scheme of the page. */
  theme: string;
  /** Shows the element now; by itself it waits until it is seen. Rejected where it cannot work. */
  begin(): Promise<void>;

  addEventListener<K extends keyof FarolElementEventMap>(
    type: K,
    listener: (this: FarolElement, event: FarolElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** `<farol-checker target="1.36">`: a text area with what the checker finds in it. */
export interface FarolCheckerElement extends FarolElement {
  /** The text; at first that of a `<script type="text/yaml">` or `<pre>` inside the element. */
  text: string;
  /** A version such as `1.36`; empty for the newest release. */
  target: string;
  /** The last report; `null` before the first check. */
  readonly report: Report | null;
  /** Checks the text now. */
  check(): Promise<Report>;
  /** Applies every safe fix to the text. */
  fix(): Promise<Fixed>;
}

/** `<farol-timeline from="1.33" to="1.37" lanes="release,api">`: the drawing, with its table below it. */
export interface FarolTimelineElement extends FarolElement {}

/** `<farol-guide slug="registry-k8s-io">`: a whole guide. */
export interface FarolGuideElement extends FarolElement {}

/** `<farol-finding rule="removed-api">`: the example of a rule, what is found in it, and the fix. */
export interface FarolFindingElement extends FarolElement {
  /** The version that the example is checked for; empty for the one that it was written for. */
  target: string;
}

/** The events of the elements; all of them bubble, and leave shadow trees. */
export interface FarolElementEventMap extends HTMLElementEventMap {
  /** After each check. */
  'farol-report': CustomEvent<Report>;
  /** Before a link inside an element is followed; `preventDefault()` stops that. */
  'farol-navigate': CustomEvent<{ href: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'farol-checker': FarolCheckerElement;
    'farol-timeline': FarolTimelineElement;
    'farol-guide': FarolGuideElement;
    'farol-finding': FarolFindingElement;
  }
}
