/*! Plumbline web components. <plumbline-claim slug="…"> shows a claim; <plumbline-check for="#field"> checks a text.
    Attributes: base (the service, by default where this script came from), lang, and for checks min-confidence and delay.
    Theme: --plumbline-font, --plumbline-ink, --plumbline-soft, --plumbline-paper, --plumbline-line, --plumbline-accent. */
(() => {
  'use strict';
  const home = document.currentScript ? new URL(document.currentScript.src, location.href).origin : location.origin;
  const WORDS = {
    en: {
      false: 'False', 'mostly-false': 'Mostly false', 'half-true': 'Half true', 'mostly-true': 'Mostly true', true: 'True',
      misleading: 'Misleading', 'missing-context': 'Missing context', unproven: 'Unproven', outdated: 'Outdated', satire: 'Satire',
      asserts: 'repeats the claim', refutes: 'contradicts the claim', mentions: 'mentions the claim', unclear: 'may repeat the claim',
      more: 'Read the full check', idle: 'Checked claims that your text touches appear here.', busy: 'Checking…',
      none: 'Nothing in this text touches a checked claim.', failed: 'The check could not be made. It is tried again when the text changes.',
      one: '1 passage touches a checked claim.', many: ' passages touch checked claims.', show: 'Show in the text',
      gone: 'This claim was retracted.', missing: 'This claim could not be loaded.', corrected: 'Corrected on ', sources: 'Sources',
      absent: 'Checks are not available at this service.', results: 'Check results',
    },
    nl: {
      false: 'Onwaar', 'mostly-false': 'Grotendeels onwaar', 'half-true': 'Half waar', 'mostly-true': 'Grotendeels waar', true: 'Waar',
      misleading: 'Misleidend', 'missing-context': 'Context ontbreekt', unproven: 'Onbewezen', outdated: 'Verouderd', satire: 'Satire',
      asserts: 'herhaalt de bewering', refutes: 'spreekt de bewering tegen', mentions: 'noemt de bewering', unclear: 'herhaalt mogelijk de bewering',
      more: 'Lees de hele controle', idle: 'Gecontroleerde beweringen die uw tekst raakt, verschijnen hier.', busy: 'Bezig met controleren…',
      none: 'Niets in deze tekst raakt een gecontroleerde bewering.', failed: 'De controle lukte niet. Ze wordt herhaald als de tekst verandert.',
      one: '1 passage raakt een gecontroleerde bewering.', many: ' passages raken gecontroleerde beweringen.', show: 'Toon in de tekst',
      gone: 'Deze bewering is ingetrokken.', missing: 'Deze bewering kon niet worden geladen.', corrected: 'Gecorrigeerd op ', sources: 'Bronnen',
      absent: 'Controleren kan bij deze dienst niet.', results: 'Resultaten',
    },
  };
  const STYLE = `
:host{display:block;font:1rem/1.45 var(--plumbline-font,system-ui,sans-serif);color:var(--plumbline-ink,#1b1f23);background:var(--plumbline-paper,#fff);
--p-soft:var(--plumbline-soft,#555e67);--p-line:var(--plumbline-line,#d5d9d6);--p-link:var(--plumbline-accent,#0b5394);--on:#fff;
--false:#b3261e;--mostly-false:#a3460d;--half-true:#7a5b00;--mostly-true:#4a6b12;--true:#17693a;--misleading:#7a3d94;--missing-context:#574ab0;--unproven:#515b66;--outdated:#6b5640;--satire:#9e336c}
@media(prefers-color-scheme:dark){:host{color:var(--plumbline-ink,#e9e7e2);background:var(--plumbline-paper,#15181b);
--p-soft:var(--plumbline-soft,#a9b1b8);--p-line:var(--plumbline-line,#3a4147);--p-link:var(--plumbline-accent,#8ec5ff);--on:#15181b;
--false:#ff8f85;--mostly-false:#ffa268;--half-true:#e6bf4f;--mostly-true:#b5d26a;--true:#74d49a;--misleading:#d9a3f0;--missing-context:#b3a9ff;--unproven:#b8c1c9;--outdated:#d6b995;--satire:#f59ac6}}
:host([hidden]){display:none}
p,ol,ul{margin:0 0 .5rem;padding:0}ol,ul{list-style:none}
a{color:var(--p-link)}:focus-visible{outline:3px solid var(--p-link);outline-offset:2px}
article,li.p{border:1px solid var(--p-line);border-radius:6px;padding:.8rem 1rem;margin:0 0 .7rem}
.t{font-weight:600;font-size:1.05em}.r{display:inline-block;background:var(--v);color:var(--on);border-radius:3px;padding:0 .5em;font-weight:600;font-size:.9em}
.s,small{color:var(--p-soft);font-size:.875em}blockquote{margin:0 0 .5rem;padding-left:.7rem;border-left:3px solid var(--p-line)}
button{font:inherit;color:var(--p-link);background:none;border:0;padding:0;text-align:start;text-decoration:underline;cursor:pointer}
.m{padding-top:.5rem;margin-top:.5rem;border-top:1px solid var(--p-line)}summary{cursor:pointer}li{overflow-wrap:anywhere}`;

  const el = (name, props, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(props || {})) {
      if (key in node) node[key] = value;
      else node.setAttribute(key, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
    return node;
  };
  const safe = (url) => (/^https?:\/\//i.test(url || '') ? url : null);
  const link = (url, text, lang) => (safe(url) ? el('a', { href: url, target: '_blank', rel: 'noopener', lang: lang || '' }, text) : text);
  let sheet;

  class Base extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      // Not a style element: the page around may forbid those.
      if (!sheet) { sheet = new CSSStyleSheet(); sheet.replaceSync(STYLE); }
      this.shadowRoot.adoptedStyleSheets = [sheet];
    }
    get base() { return (this.getAttribute('base') || home).replace(/\/+$/, ''); }
    get language() { return this.getAttribute('lang') || document.documentElement.lang || navigator.language || 'en'; }
    word(key) { return (WORDS[this.language.slice(0, 2)] || WORDS.en)[key] || WORDS.en[key] || key; }
    rating(claim, label) {
      if (!claim.rating) return label ? el('span', { className: 'r' }, label) : '';
      const badge = el('span', { className: 'r' }, this.word(claim.rating));
      badge.style.setProperty('--v', `var(--${claim.rating.replace(/[^a-z-]/g, '')})`);
      return badge;
    }
    page(slug) { return `${this.base}/claims/${encodeURIComponent(slug)}`; }
    show(...nodes) { this.shadowRoot.replaceChildren(...nodes); }
  }

  class Claim extends Base {
    static get observedAttributes() { return ['slug', 'lang', 'base']; }
    connectedCallback() { this.load(); }
    attributeChangedCallback() { if (this.isConnected) this.load(); }
    async load() {
      const slug = this.getAttribute('slug');
      if (this.running) this.running.abort();
      if (!slug) return this.show();
      const running = (this.running = new AbortController());
      try {
        const answer = await fetch(`${this.base}/v1/claims/${encodeURIComponent(slug)}`, {
          headers: { Accept: 'application/json', 'Accept-Language': this.language }, signal: running.signal,
        });
        if (answer.status === 410) this.show(el('article', {}, el('p', {}, this.word('gone')), link(this.page(slug), this.word('more'))));
        else if (!answer.ok) throw new Error(answer.status);
        else this.render(await answer.json());
      } catch (error) {
        if (error.name !== 'AbortError') this.show(el('p', { className: 's', role: 'status' }, this.word('missing')));
      }
    }
    render(claim) {
      const first = (claim.verdicts || [])[0] || {};
      const corrected = (claim.corrections || [])[0];
      this.show(el('article', {},
        el('p', { className: 't', lang: claim.language, dir: 'auto' }, claim.text),
        el('p', {}, this.rating(claim, first.label), ' ', el('small', {}, first.publisher ? first.publisher.name : '')),
        first.summary ? el('p', { lang: claim.language, dir: 'auto' }, first.summary) : null,
        corrected ? el('p', { className: 's' }, this.word('corrected') + corrected.at.slice(0, 10)) : null,
        el('p', { className: 's' }, link(this.page(claim.slug), this.word('more')))));
    }
  }

  class Check extends Base {
    connectedCallback() {
      this.status = el('p', { className: 's', role: 'status' }, this.word('idle'));
      this.list = el('ol', { 'aria-label': this.word('results') });
      this.show(this.status, this.list);
      this.onInput = () => this.later();
      this.field = document.querySelector(this.getAttribute('for'));
      if (this.field) {
        this.field.addEventListener('input', this.onInput);
        if (this.text.trim()) this.later();
      }
    }
    disconnectedCallback() {
      clearTimeout(this.timer);
      if (this.running) this.running.abort();
      if (this.field) this.field.removeEventListener('input', this.onInput);
    }
    get text() { return 'value' in this.field ? this.field.value : this.field.innerText; }
    later() {
      clearTimeout(this.timer);
      if (this.running) this.running.abort();
      this.timer = setTimeout(() => this.check(), Number(this.getAttribute('delay')) || 700);
    }
    /** Checks the field's text now; resolves with the answer, or null where there is none. */
    async check() {
      const text = this.text;
      if (!text.trim()) { this.answer(text, { passages: [] }, 'idle'); return null; }
      const running = (this.running = new AbortController());
      const body = { text };
      const least = this.getAttribute('min-confidence');
      if (least) body.minConfidence = Number(least);
      this.status.textContent = this.word('busy');
      try {
        const answer = await fetch(`${this.base}/v1/checks`, {
          method: 'POST', signal: running.signal, body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': this.language },
        });
        const found = await answer.json().catch(() => ({}));
        if (!answer.ok) {
          this.answer(text, { passages: [] }, answer.status === 404 ? 'absent' : 'failed', answer.status === 404 ? '' : found.detail);
          return null;
        }
        this.answer(text, found);
        return found;
      } catch (error) {
        if (error.name !== 'AbortError') this.answer(text, { passages: [] }, 'failed');
        return null;
      }
    }
    answer(text, found, word, detail) {
      const passages = (found.passages || []).filter((passage) => (passage.matches || []).length);
      const notes = [].concat(found.notes || []).map((note) => (typeof note === 'string' ? note : note.text || ''));
      this.status.textContent = word ? [this.word(word), detail].filter(Boolean).join(' ')
        : passages.length === 1 ? this.word('one')
          : passages.length ? passages.length + this.word('many') : [this.word('none'), ...notes].join(' ');
      this.list.replaceChildren(...passages.map((passage) => this.passage(passage)));
      this.dispatchEvent(new CustomEvent('plumbline-check', { bubbles: true, detail: { text, ok: !word || word === 'idle', answer: found } }));
    }
    passage(passage) {
      const quote = el('button', { type: 'button', title: this.word('show') }, passage.text);
      quote.addEventListener('click', () => this.select(passage));
      return el('li', { className: 'p' }, el('blockquote', {}, quote), ...passage.matches.map((match) => this.match(match)));
    }
    match(match) {
      const sources = (match.citations || []).map((citation) => {
        const source = citation.source || citation;
        return el('li', {}, link(source.url, source.title || citation.key || '', source.language));
      });
      const notes = (match.notes || []).slice(0, 3).map((note) => el('p', {}, typeof note === 'string' ? note : note.text || ''));
      return el('div', { className: 'm' },
        el('p', {}, this.rating(match.claim), ' ', el('small', {}, this.word(match.stance))),
        el('p', { className: 't' }, link(this.page(match.claim.slug), match.claim.text)),
        match.summary ? el('p', {}, match.summary) : null, ...notes,
        sources.length ? el('details', {}, el('summary', {}, `${this.word('sources')} (${sources.length})`), el('ul', {}, ...sources)) : null);
    }
    select(passage) {
      this.field.focus();
      if (this.field.setSelectionRange) this.field.setSelectionRange(passage.start, passage.end);
    }
  }
  if (!customElements.get('plumbline-claim')) customElements.define('plumbline-claim', Claim);
  if (!customElements.get('plumbline-check')) customElements.define('plumbline-check', Check);
})();
