// The demonstration: shows the checked text with its passages marked, beside what <plumbline-check> lists.
(() => {
  'use strict';
  const article = document.getElementById('article');
  const marked = document.getElementById('marked');
  const view = document.getElementById('marked-view');
  const example = document.getElementById('example');
  const element = (name, text) => {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  };
  document.addEventListener('plumbline-check', (event) => {
    const { text, answer } = event.detail;
    const passages = (answer.passages || []).filter((p) => (p.matches || []).length).sort((a, b) => a.start - b.start);
    view.hidden = passages.length === 0;
    marked.replaceChildren();
    let at = 0;
    for (const passage of passages) {
      if (passage.end <= at) continue;
      const start = Math.max(at, passage.start);
      marked.append(text.slice(at, start));
      const stances = passage.matches.map((match) => match.stance);
      const mark = element('mark', text.slice(start, passage.end));
      mark.className = stances.includes('asserts') ? 'asserts' : 'touches';
      marked.append(mark);
      at = passage.end;
    }
    marked.append(text.slice(at));
  });
  if (example) {
    example.addEventListener('click', () => {
      article.value = example.dataset.text;
      article.dispatchEvent(new Event('input', { bubbles: true }));
      article.focus();
    });
  }
})();
