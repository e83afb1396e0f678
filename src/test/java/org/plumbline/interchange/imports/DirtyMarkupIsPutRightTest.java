package org.plumbline.interchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.testing.Importing;
import org.plumbline.testing.Importing.Imported;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class DirtyMarkupIsPutRightTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** What is written in single quotes, and with a text and an address of its own. */
    private static Imported imported(String template) {
        int n = NUMBER.incrementAndGet();
        return Importing.ndjson(template.replace('\'', '"')
                .replace("CLAIM", "Something odd was said " + n + " times.")
                .replace("URL", "https://factcheck.org/odd-" + n));
    }

    /** A review with this in its {@code itemReviewed}. */
    private static Imported withItem(String item) {
        return imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':{'name':'FactCheck.org','url':'https://www.factcheck.org'},"
                + "'reviewRating':{'alternateName':'False'},'itemReviewed':" + item + "}");
    }

    /** A review with this as its rating. */
    private static Imported withRating(String rating) {
        return imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':{'name':'FactCheck.org','url':'https://www.factcheck.org'},'reviewRating':" + rating + "}");
    }

    private static JsonNode claim(Imported done) {
        try {
            return new ObjectMapper()
                    .readTree(given().get("/v1/claims/" + done.slug()).asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> places(Imported done) {
        List<String> urls = new ArrayList<>();
        claim(done).get("appearances").forEach(a -> urls.add(a.get("url").asText()));
        return urls;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type':'Claim','appearance':'https://a.example/1'}",
                "{'@type':'Claim','appearance':['https://a.example/1']}",
                "{'@type':'Claim','appearance':{'@type':'CreativeWork','url':'https://a.example/1'}}",
                "{'@type':'Claim','appearance':[{'url':['https://a.example/1']}]}",
                "{'@type':'Claim','firstAppearance':{'@id':'https://a.example/1'}}",
                "{'@type':'CreativeWork','url':['https://a.example/1']}",
                "[{'@type':'CreativeWork','url':'https://a.example/1'}]",
            })
    void aPlaceInWhateverShape(String item) {
        assertThat(places(withItem(item))).containsExactly("https://a.example/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/1, https://b.example/2",
                "https://a.example/1,https://b.example/2",
                "https://a.example/1 https://b.example/2",
                "https://a.example/1 and https://b.example/2",
                "https://a.example/1; https://b.example/2",
            })
    void severalAddressesInOneText(String urls) {
        Imported done = withItem("{'@type':'Claim','appearance':'" + urls + "'}");

        assertThat(places(done)).containsExactly("https://a.example/1", "https://b.example/2");
        assertThat(done.codes()).contains("several-urls");
        assertThat(done.line().get("outcome").asText()).isEqualTo("repaired");
    }

    @Test
    void aLinkToTheFactCheckerItselfIsNoPlaceOfTheClaim() {
        Imported done = withItem(
                "{'@type':'Claim','appearance':['URL','https://www.factcheck.org/about','https://a.example/1']}");

        assertThat(places(done)).containsExactly("https://a.example/1");
        assertThat(done.codes()).contains("own-page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'properties':{'alternateName':'False'}}",
                "{'alternateName':{'@value':'False','@language':'en'}}",
                "{'alternateName':['False']}",
                "{'name':'False'}",
                "[{'alternateName':'False'}]",
                "{'schema:alternateName':'False'}",
            })
    void aLabelInWhateverShape(String rating) {
        JsonNode claim = claim(withRating(rating));

        assertThat(claim.at("/verdicts/0/label").asText()).isEqualTo("False");
        assertThat(claim.at("/rating").asText()).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'alternateName':'False','ratingValue':9,'bestRating':5,'worstRating':1}|value-outside-scale",
                "{'alternateName':'False','ratingValue':-1,'bestRating':-1,'worstRating':-1}|scale-impossible",
                "{'ratingValue':'2','bestRating':'5','worstRating':'1'}|label-missing",
            })
    void numbersThatMeanNothing(String rating, String code) {
        Imported done = withRating(rating);

        assertThat(done.codes()).contains(code);
        assertThat(claim(done).at("/verdicts")).hasSize(1);
    }

    @Test
    void aNumberIsNotGuessedToBeARating() {
        JsonNode claim = claim(withRating("{'ratingValue':'1','bestRating':'5','worstRating':'1'}"));

        assertThat(claim.at("/verdicts/0/label").asText()).isEqualTo("1 (1–5)");
        assertThat(claim.has("rating")).isFalse();
    }

    @Test
    void aSentenceThatBeginsWithALabel() {
        JsonNode claim = claim(withRating("{'alternateName':'False. There is no record of such a tax.'}"));

        assertThat(claim.at("/verdicts/0/label").asText()).isEqualTo("False. There is no record of such a tax.");
        assertThat(claim.at("/rating").asText()).isEqualTo("false");
    }

    @Test
    void anAuthorThatIsOnlyAnAddress() {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':{'url':'https://checkers.example/'},'reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/verdicts/0/publisher/name").asText()).isEqualTo("checkers.example");
        assertThat(done.codes()).contains("publisher-unnamed");
    }

    @Test
    void whoSpreadsTheMarkupIsNotWhoJudged() {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'sdPublisher':{'@type':'Organization','name':'Google Fact Check Tools','url':'https://g.co/factchecktools'},"
                + "'author':{'name':'FactCheck.org','url':'https://www.factcheck.org'},"
                + "'reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/verdicts/0/publisher/site").asText()).isEqualTo("factcheck.org");
    }

    @Test
    void markupInATextIsTakenOut() {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'<b>CLAIM</b>&nbsp;<script>alert(1)</script>',"
                + "'url':'URL','inLanguage':'en','author':'FactCheck.org','reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/text").asText()).startsWith("Something odd").endsWith("times.");
        assertThat(done.codes()).contains("html-removed");
    }

    @Test
    void aScriptIsNoAddress() {
        Imported place = withItem("{'@type':'Claim','appearance':'javascript:alert(1)'}");
        assertThat(places(place)).isEmpty();
        assertThat(place.codes()).contains("not-a-web-address");

        Imported review = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'javascript:alert(1)',"
                + "'inLanguage':'en','author':'FactCheck.org','reviewRating':{'alternateName':'False'}}");
        assertThat(review.line().get("outcome").asText()).isEqualTo("refused");
        assertThat(review.line().at("/findings/0/pointer").asText()).isEqualTo("/url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-04T10:00:00Z|2020-05-04",
                "2020-05-04 10:00|2020-05-04",
                "May 4th, 2020|2020-05-04",
                "4 May 2020|2020-05-04",
                "2020/5/4|2020-05-04",
                "on Monday, May 4th, 2020|2020-05-04",
                "31-05-2020|2020-05-31",
                "5/31/2020|2020-05-31",
            })
    void aDateInWhateverForm(String given, String read) {
        Imported done = imported(
                "{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en','datePublished':'" + given
                        + "','author':'FactCheck.org','reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/verdicts/0/reviewedOn").asText()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"04/05/2020,date-unreadable", "2999-01-01,date-impossible", "yesterday,date-unreadable"})
    void aDateThatCouldBeAnyIsLeftOut(String given, String code) {
        Imported done = imported(
                "{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en','datePublished':'" + given
                        + "','author':'FactCheck.org','reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/verdicts/0").has("reviewedOn")).isFalse();
        assertThat(done.codes()).contains(code);
    }

    @Test
    void contextsAreNotEvenLookedAt() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        network.start();
        String there = "http://127.0.0.1:" + network.getAddress().getPort();
        Imported done = imported("{'@context':['" + there + "/context',{'@context':{'@import':'" + there
                + "/import','self':{'@context':'" + there + "/context'}}}],"
                + "'@type':'schema:ClaimReview','schema:claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':'FactCheck.org','reviewRating':{'alternateName':'False'}}");
        network.stop(0);

        assertThat(done.line().get("outcome").asText()).isEqualTo("accepted");
        assertThat(asked).hasValue(0);
    }

    @Test
    void jsonThatIsNotQuiteJson() {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':'FactCheck.org','reviewRating':{'alternateName':'False',},// a remark\f }");

        assertThat(done.line().get("outcome").asText()).isEqualTo("refused");

        Imported comma = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'URL','inLanguage':'en',"
                + "'author':'FactCheck.org','reviewRating':{'alternateName':'False',},}");

        assertThat(comma.line().get("outcome").asText()).isEqualTo("repaired");
        assertThat(comma.codes()).contains("json-syntax");
    }

    @Test
    void anArchivedReviewIsByWhoeverWroteIt() {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM',"
                + "'url':'https://web.archive.org/web/20201130144023/https://www.snopes.com/odd','inLanguage':'en',"
                + "'reviewRating':{'alternateName':'False'}}");

        assertThat(claim(done).at("/verdicts/0/publisher/site").asText()).isEqualTo("snopes.com");
        assertThat(claim(done).at("/verdicts/0/publisher/name").asText()).isEqualTo("Snopes");
        assertThat(done.codes()).contains("publisher-unnamed");
    }

    @ParameterizedTest
    @CsvSource({"https://bit.ly/3abc", "https://www.facebook.com/somebody/posts/1"})
    void anAddressThatAnybodyCanHaveNamesNoPublisher(String url) {
        Imported done = imported("{'@type':'ClaimReview','claimReviewed':'CLAIM','url':'" + url
                + "','inLanguage':'en','reviewRating':{'alternateName':'False'}}");

        assertThat(done.line().get("outcome").asText()).isEqualTo("refused");
        assertThat(done.codes()).contains("no-publisher");
    }
}
