package org.plumbline.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.plumbline.testing.Browser;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class PagesWorkInABrowserTest {
    private static final String CLAIM = "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open("en");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aReaderReadsAClaimAndFollowsItsSources() {
        browser.go(CLAIM);
        assertThat(browser.text(".verdict .rating")).contains("False");
        WebElement reference = browser.find(".true-part a.ref");
        String target = reference.getAttribute("href").replaceFirst("^[^#]*#", "");
        reference.sendKeys(Keys.ENTER); // a click may miss while the page scrolls smoothly
        assertThat(browser.address()).endsWith("#" + target);
        assertThat(browser.find("#" + target + " a").getAttribute("href")).startsWith("http");
    }

    @Test
    void aReaderSwitchesTheLanguageAndKeepsIt() {
        browser.go(CLAIM);
        browser.find(".languages a[hreflang=nl]").click();
        browser.until(d -> browser.find("html").getAttribute("lang").equals("nl"));
        assertThat(browser.text("h1")).startsWith("Elke Chinese burger");
        browser.find("header nav a[href^='/subjects']").click();
        browser.until(d -> browser.address().contains("/subjects"));
        assertThat(browser.find("html").getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void aReaderSearchesAndNarrowsDownByKeyboardAlone() {
        browser.go("/claims");
        browser.tabTo("#q");
        browser.press("score", Keys.ENTER);
        browser.until(d -> browser.address().contains("q=score"));
        int before = number(browser.text("[role=status]"));
        browser.tabTo("input[name=\"rating[]\"][value=false]");
        browser.press(Keys.SPACE);
        browser.tabTo(".facets button");
        browser.press(Keys.ENTER);
        browser.until(d -> browser.address().contains("rating=false"));
        assertThat(number(browser.text("[role=status]"))).isLessThan(before).isPositive();
        assertThat(browser.all("ul.claims .rating"))
                .isNotEmpty()
                .allMatch(r -> r.getText().contains("False"));
    }

    @Test
    void aPastedArticleIsCheckedAndTheAnswerIsShownWhateverItIs() {
        browser.go("/try");
        browser.find("#article").sendKeys("Every Chinese citizen is given a score by the government.");
        String status = browser.until(d -> {
            Object text = browser.script(
                    "return document.querySelector('plumbline-check').shadowRoot.querySelector('[role=status]').textContent");
            return String.valueOf(text).matches("(?s).*(passage|Nothing in|could not|not available).*")
                    ? text.toString()
                    : null;
        });
        if (status.contains("passage")) {
            assertThat(browser.text("#marked mark")).contains("Every Chinese citizen");
            assertThat(
                            browser.script(
                                    "return document.querySelector('plumbline-check').shadowRoot.querySelectorAll('ol a').length"))
                    .isNotEqualTo(0L);
        }
    }

    @Test
    void aCardInAForeignPageTellsItsHeight() throws IOException {
        String card = "http://localhost:" + RestAssured.port + "/embed/" + Misconceptions.EVERY_CITIZEN_SCORE;
        String page = "<!DOCTYPE html><title>Elsewhere</title><script>addEventListener('message',e=>{"
                + "if(e.data.message==='height')document.title='height '+e.data.value+' '+e.data.secret})</script>"
                + "<iframe sandbox='allow-scripts' width=400 src='" + card + "#?secret=abc123'></iframe>";
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.start();
        try {
            browser.go("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
            browser.until(d -> d.getTitle().matches("height [1-9][0-9]{2,} abc123"));
            browser.driver().switchTo().frame(0);
            assertThat(browser.text("h1")).startsWith("Every Chinese citizen");
            browser.driver().switchTo().defaultContent();
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void theDocumentationsFirstClickAnswers200() {
        browser.go("/docs/#/Checks/checkArticle");
        WebElement execute = browser.until(
                d -> d.findElements(By.cssSelector("#operations-Checks-checkArticle .btn.execute")).stream()
                        .findFirst()
                        .orElse(null));
        browser.script("arguments[0].scrollIntoView({block:'center'});arguments[0].click()", execute);
        String status = browser.until(d -> d
                .findElements(
                        By.cssSelector("#operations-Checks-checkArticle .live-responses-table .response-col_status"))
                .stream()
                .map(WebElement::getText)
                .filter(text -> text.matches("(?s)\\d{3}.*"))
                .findFirst()
                .orElse(null));
        assertThat(status).startsWith("200");
    }

    private static int number(String count) {
        return Integer.parseInt(count.replaceAll("\\D", ""));
    }
}
