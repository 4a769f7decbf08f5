import {LitElement, css, html, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import type {PropertyDeclarations} from 'lit';

/** Code with a button that copies it. The slot takes its heading. */
export class CopyBlock extends LitElement {
  static override readonly properties: PropertyDeclarations = {code: {}, said: {state: true}};

  static override readonly styles: CSSResult = css`
    :host {
      display: block;
      max-inline-size: 60rem;
      margin-block-end: 1.5rem;
    }
    pre {
      margin-block: 0.5rem;
      padding: 1rem;
      border: 1px solid color-mix(in srgb, currentcolor 35%, transparent);
      border-radius: 0.25rem;
      font-size: 0.875rem;
      line-height: 1.5;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    button {
      margin-inline-end: 0.75rem;
      padding: 0.5rem 1rem;
      border: 1px solid currentcolor;
      border-radius: 0.25rem;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    :focus-visible {
      outline: 0.1875rem solid currentcolor;
      outline-offset: 0.125rem;
    }
  `;

  declare code: string;

  /** What the reader was told of the last copy. */
  declare private said: string;

  constructor() {
    super();
    this.code = '';
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('code')) this.said = '';
  }

  protected override render(): TemplateResult {
    return html`
      <div id="heading"><slot></slot></div>
      <pre><code>${this.code}</code></pre>
      <button type="button" aria-describedby="heading" @click=${this.#copy}>Copy</button>
      <span role="status">${this.said}</span>
    `;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.code);
      this.said = 'Copied';
    } catch {
      // Not allowed here, or the page is neither local nor served by HTTPS.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('code')!);
      this.said = 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-block': CopyBlock;
  }
}
