package org.plumbline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.PackagedService;

/**
 * How rare a word is counts in the ranking, so that a sentence which several claims are near is ranked otherwise among other
 * tests' claims: this asks a service that has the starter corpus and nothing else.
 */
class ASentenceFindsItsClaimInTheStarterCorpusIT {
    @Test
    void firstOfAll(@TempDir Path folder) throws IOException, InterruptedException {
        PackagedService service = PackagedService.start(folder, Map.of());
        String sentence =
                URLEncoder.encode("everyone in china gets a social score from the state", StandardCharsets.UTF_8);

        HttpResponse<String> answer = service.get("/v1/claims?similarTo=" + sentence, null);
        // The claims are read in the background at the start; the answer says so until then.
        for (int tries = 0; tries < 60 && answer.statusCode() == 503; tries++) {
            Thread.sleep(1000);
            answer = service.get("/v1/claims?similarTo=" + sentence, null);
        }

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper()
                        .readTree(answer.body())
                        .at("/items/0/slug")
                        .asText())
                .isEqualTo("every-citizen-score");
        service.stop();
    }
}
