package org.plumbline.testing;

import io.restassured.RestAssured;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real Chromium ({@code CHROME}, else Debian's) with Debian's driver beside it. Tests that need it are skipped with one
 * line where either is missing.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,900");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Browser open(String language) {
        String chromium = installed(System.getenv("CHROME"), "/usr/bin/chromium");
        String chromedriver = installed(System.getenv("CHROMEDRIVER"), "/usr/bin/chromedriver");
        Assumptions.assumeTrue(
                chromium != null && chromedriver != null,
                "browser tests skipped: no Chromium with its driver (Debian: apt-get install chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(ARGUMENTS);
        options.addArguments("--lang=" + language, "--accept-lang=" + language);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(chromedriver))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static String installed(String... candidates) {
        return Stream.of(candidates)
                .filter(path -> path != null && new File(path).canExecute())
                .findFirst()
                .orElse(null);
    }

    /** Opens a path of the service, or an address. */
    public Browser go(String target) {
        driver.get(target.startsWith("/") ? "http://localhost:" + RestAssured.port + target : target);
        return this;
    }

    public WebElement find(String css) {
        return until(d ->
                driver.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String text(String css) {
        return find(css).getText();
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Moves the focus with the tabulator until an element has it, as somebody without a mouse does. */
    public void tabTo(String css) {
        for (int i = 0; i < 200; i++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + css);
    }

    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
