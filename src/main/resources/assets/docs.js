// Shows the OpenAPI document. A link to an operation opens it; requests go to this service.
addEventListener('DOMContentLoaded', () => {
  SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    persistAuthorization: true,
    filter: true,
    syntaxHighlight: { activated: true, theme: 'nord' },
  });
});
