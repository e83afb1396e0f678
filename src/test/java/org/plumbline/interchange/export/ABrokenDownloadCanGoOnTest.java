package org.plumbline.interchange.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class ABrokenDownloadCanGoOnTest {
    private static final String PATH = "/v1/exports/claims.ndjson";

    @Test
    void fromTheByteWhereItBroke() {
        byte[] whole = given().get(PATH).asByteArray();

        Response rest = given().header("Range", "bytes=1000-").get(PATH);

        rest.then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000-" + (whole.length - 1) + "/" + whole.length)
                .header("Content-Length", Integer.toString(whole.length - 1000));
        assertThat(rest.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
    }

    @Test
    void forItsLastBytes() {
        byte[] whole = given().get(PATH).asByteArray();

        byte[] end = given().header("Range", "bytes=-10")
                .get(PATH)
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();

        assertThat(end).isEqualTo(Arrays.copyOfRange(whole, whole.length - 10, whole.length));
    }

    @Test
    void neverInTheMiddleOfCompressedBytes() {
        given().header("Range", "bytes=0-9")
                .header("Accept-Encoding", "gzip")
                .get(PATH)
                .then()
                .statusCode(206)
                .header("Content-Encoding", nullValue())
                .header("Content-Length", "10");
    }

    @Test
    void onlyWhileTheStateIsTheSame() {
        String etag = given().get(PATH).header("ETag");

        given().header("Range", "bytes=0-9")
                .header("If-Range", etag)
                .get(PATH)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void butNotBehindItsEnd() {
        given().header("Range", "bytes=999999999-")
                .get(PATH)
                .then()
                .statusCode(416)
                .header("Content-Range", org.hamcrest.Matchers.startsWith("bytes */"))
                .body("type", equalTo("/problems/range-not-satisfiable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-1", "bytes=0-1,5-9", "lines=1-2", "bytes=", "bytes=-"})
    void andARangeThatMakesNoSenseIsIgnored(String range) {
        given().header("Range", range).get(PATH).then().statusCode(200);
    }

    @Test
    void aHeadAnswerHasTheHeadersAlone() {
        Response head = given().head(PATH);

        head.then().statusCode(200).header("Accept-Ranges", "bytes");
        assertThat(head.asByteArray()).isEmpty();
    }
}
