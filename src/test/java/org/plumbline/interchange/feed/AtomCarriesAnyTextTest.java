package org.plumbline.interchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Document;

class AtomCarriesAnyTextTest {
    @Property(tries = 200)
    void whateverAClaimSaysTheFeedIsWellFormed(@ForAll String text) throws Exception {
        Feed.Entry entry = new Feed.Entry(
                "urn:uuid:1",
                text,
                "https://a.example/",
                "https://a.example/j",
                "en",
                text,
                Instant.EPOCH,
                Instant.EPOCH,
                text,
                text,
                List.of(new Feed.Category("https://a.example/t", "t", text)));
        Feed feed = new Feed(
                "https://a.example/f",
                text,
                text,
                "https://a.example/f",
                "https://a.example/",
                "https://a.example/f",
                null,
                text,
                Instant.EPOCH,
                List.of(entry));
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(AtomWriter.write(feed)));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(1);
    }
}
