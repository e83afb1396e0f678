package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.web.StoredDocument;

/**
 * The stylesheet, the scripts and the icon, read once. Pages link them under an address that carries their digest, so
 * that they can be kept for ever and a page's entity tag changes with them.
 */
@ApplicationScoped
class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "plumbline.css", "text/css;charset=UTF-8",
            "plumbline.js", "text/javascript;charset=UTF-8",
            "try.js", "text/javascript;charset=UTF-8",
            "docs.css", "text/css;charset=UTF-8",
            "docs.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml",
            "robots.txt", "text/plain;charset=UTF-8");

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Links links;

    Assets() {
        TYPES.forEach((name, type) -> byName.put(name, new Asset(StoredDocument.of(content(name), null, null), type)));
        links = new Links(
                href("plumbline.css"),
                href("plumbline.js"),
                href("try.js"),
                href("docs.css"),
                href("docs.js"),
                href("icon.svg"));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Links links() {
        return links;
    }

    private String href(String name) {
        return "/assets/" + name + "?v=" + byName.get(name).document().etag().substring(0, 12);
    }

    /** Pages and cards share a palette. */
    private static byte[] content(String name) {
        return name.equals("plumbline.css") ? text("palette.css", name).getBytes(StandardCharsets.UTF_8) : read(name);
    }

    /** Files as one text. */
    static String text(String... names) {
        return Arrays.stream(names)
                .map(name -> new String(read(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** A resource of the class path. */
    static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses with digest. */
    record Links(
            String stylesheet,
            String component,
            String tryScript,
            String docsStylesheet,
            String docsScript,
            String icon) {}

    /** A file and its media type. */
    record Asset(StoredDocument document, String type) {}
}
