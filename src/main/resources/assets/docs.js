// Shows the OpenAPI document. A link to an operation opens it; requests go to this service.
(() => {
  'use strict';
  // An operation's path stands within the button that opens it, and a link within a button cannot be reached by everybody.
  // Opening an operation puts its link into the address bar. A group's link leads to the group, which has no id of its own.
  const noLinksInButtons = ({ React: { createElement } }) => ({
    wrapComponents: {
      DeepLink: (Original) => (props) =>
        props.path.includes('/')
          ? createElement('span', { className: 'nostyle' }, props.text)
          : createElement('span', { id: `/${props.path}` }, createElement(Original, props)),
    },
  });

  const nameOf = (field) => {
    const parameter = field.closest('[data-param-name]');
    if (parameter) return parameter.dataset.paramName;
    if (field.closest('.servers')) return 'Server';
    if (field.closest('.examples-select')) return 'Example';
    return field.matches('textarea') ? 'Request body' : 'Media type';
  };
  // Swagger UI leaves fields without names and lets code scroll that no key can reach.
  const helpReaders = (page) => {
    for (const field of page.querySelectorAll('select, textarea, input')) {
      const named = field.labels.length && !field.closest('.servers'); // whose label is empty
      if (!named && !field.hasAttribute('aria-label')) field.setAttribute('aria-label', nameOf(field));
    }
    for (const code of page.querySelectorAll('pre:not([tabindex])')) code.tabIndex = 0;
  };

  addEventListener('DOMContentLoaded', () => {
    const page = document.getElementById('swagger-ui');
    new MutationObserver(() => helpReaders(page)).observe(page, { childList: true, subtree: true });
    SwaggerUIBundle({
      url: '/openapi?format=json',
      domNode: page,
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      persistAuthorization: true,
      filter: true,
      plugins: [noLinksInButtons],
      syntaxHighlight: { activated: true, theme: 'nord' },
    });
  });
})();
