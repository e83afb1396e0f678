package org.plumbline.embed;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled font (Noto Sans, SIL Open Font License) as outlines. Java2D's own text drawing needs fonts and fontconfig
 * installed on the machine, which a server with nothing but a JDK does not have; filling outlines needs neither.
 */
final class ImageFont {
    private static final List<String> FILES =
            List.of("noto-sans-latin", "noto-sans-latin-ext", "noto-sans-cyrillic", "noto-sans-greek");

    private final List<TrueTypeFont> fonts;

    private ImageFont(List<TrueTypeFont> fonts) {
        this.fonts = fonts;
    }

    static ImageFont bundled() {
        return new ImageFont(FILES.stream().map(ImageFont::load).toList());
    }

    private static TrueTypeFont load(String name) {
        try (InputStream in = ImageFont.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the font has a sign for every character of a text. */
    boolean canShow(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || fontOf(c) != null);
    }

    /** Width of a text, in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(c, size)).sum();
    }

    /** The outline of a text with its baseline's start at a point. */
    Path2D outline(String text, double size, double x, double y) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int c : text.codePoints().toArray()) {
            TrueTypeFont font = fontOf(c);
            if (font != null) {
                double scale = size / unitsPerEm(font);
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(scale, -scale);
                outline.append(glyph(font, c).getPathIterator(place), false);
            }
            at += advance(c, size);
        }
        return outline;
    }

    private double advance(int c, double size) {
        TrueTypeFont font = fontOf(c);
        if (font == null) {
            return size / 2;
        }
        try {
            return font.getAdvanceWidth(cmap(font).getGlyphId(c)) * size / unitsPerEm(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont fontOf(int c) {
        return fonts.stream()
                .filter(font -> cmap(font).getGlyphId(c) != 0)
                .findFirst()
                .orElse(null);
    }

    private static GeneralPath glyph(TrueTypeFont font, int c) {
        try {
            var glyph = font.getGlyph().getGlyph(cmap(font).getGlyphId(c));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup cmap(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unitsPerEm(TrueTypeFont font) {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
