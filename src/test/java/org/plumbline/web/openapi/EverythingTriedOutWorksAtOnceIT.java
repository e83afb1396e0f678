package org.plumbline.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedService;

/**
 * What the documentation fills in is sent to a service that has the starter corpus and nothing else, as a reader's first click
 * sends it. Only what nobody can know beforehand, the id of a draft or a key, is not filled in.
 */
class EverythingTriedOutWorksAtOnceIT {
    @Test
    void everyReadThatIsFilledInAnswers(@TempDir Path folder) throws IOException, InterruptedException {
        PackagedService service = PackagedService.start(folder, Map.of());
        JsonNode document = PackagedService.json(service.get("/openapi.json", null));
        Map<String, String> failed = new TreeMap<>();
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            String address = filledIn(path.getKey(), operation.path("parameters"));
            if (operation.isMissingNode() || address == null) {
                continue;
            }
            tried++;
            HttpResponse<String> answer = service.get(address, Keys.ADMIN);
            if (answer.statusCode() != 200) {
                failed.put(address, answer.statusCode() + " " + answer.body());
            }
        }
        service.stop();
        assertThat(failed).isEmpty();
        assertThat(tried).isGreaterThan(40);
    }

    /** The address that "Try it out" asks for; null where the reader must fill in something first. */
    private static String filledIn(String path, JsonNode parameters) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            JsonNode example = parameter.path("example");
            if (example.isMissingNode()) {
                if (parameter.path("required").asBoolean()) {
                    return null;
                }
            } else if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", encoded(example.asText()));
            } else if (parameter.path("in").asText().equals("query")) {
                List<JsonNode> values = new ArrayList<>();
                (example.isArray() ? example : List.of(example)).forEach(values::add);
                values.forEach(value -> query.add(name + "=" + encoded(value.asText())));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
