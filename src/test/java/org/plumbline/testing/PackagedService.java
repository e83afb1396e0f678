package org.plumbline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The service as it is shipped, in a process of its own, with its embedded database. */
public final class PackagedService {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedService(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts on a folder and waits until it is ready.
     *
     * @param configuration environment variables, besides the tests' keys
     * @throws IllegalStateException with the log where it does not start
     */
    public static PackagedService start(Path folder, Map<String, String> configuration)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("service.log");
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString());
        builder.environment().putAll(Keys.ENVIRONMENT);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("PLUMBLINE_DATA_DIR", folder.toString());
        builder.environment().putAll(configuration);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        PackagedService service = new PackagedService(builder.start(), log, port);
        service.awaitReady();
        return service;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/q/health/ready", null).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the service did not start:\n" + Files.readString(log));
    }

    public HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        return HTTP.send(request(path, key).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String key, String ifMatch, String body)
            throws IOException, InterruptedException {
        return send("POST", path, key, ifMatch, "application/json", body);
    }

    /** @param ifMatch null where the request carries no condition */
    public HttpResponse<String> send(
            String method, String path, String key, String ifMatch, String mediaType, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, key).header("Content-Type", mediaType);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return HTTP.send(
                request.method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static String etag(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that it said so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    private HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    /** {@code kill -9}. Its PostgreSQL lives on. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
