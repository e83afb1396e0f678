const field = document.querySelector('#editor'), list = document.querySelector('#claims');
let timer, running;
field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(check, 700); });
async function check() {
  running?.abort(); running = new AbortController();
  const answer = await fetch('$BASE/v1/checks', { method: 'POST', signal: running.signal,
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: field.value }) });
  const { passages = [] } = await answer.json();
  list.textContent = passages.flatMap(p => p.matches.map(m => `${m.claim.rating}: ${m.claim.text}`)).join('\n');
}
