package org.plumbline.interchange.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287) with the paging links of RFC 5005. */
final class AtomWriter {
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    /** What XML 1.0 cannot carry, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            new AtomWriter(xml).feed(feed);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing can fail in memory
        }
        return out.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", feed.id());
        element("title", feed.title());
        element("subtitle", feed.description());
        element("updated", feed.updated());
        link("self", MEDIA_TYPE, feed.self());
        link("alternate", "text/html", feed.home());
        link("first", MEDIA_TYPE, feed.first());
        if (feed.next() != null) {
            link("next", MEDIA_TYPE, feed.next());
        }
        author(feed.author());
        for (Feed.Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language());
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.published());
        element("updated", entry.updated());
        link("alternate", "text/html", entry.url());
        link("alternate", "application/json", entry.alternate());
        author(entry.author());
        for (Feed.Category category : entry.categories()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("scheme", category.scheme());
            xml.writeAttribute("term", category.term());
            xml.writeAttribute("label", clean(category.label()));
        }
        if (entry.summary() != null) {
            element("summary", entry.summary());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(clean(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void element(String name, Instant time) throws XMLStreamException {
        element(name, time.toString());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
