package org.plumbline.embed;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.Rating;

/** Draws the share image: verdict, claim and publisher, 1200 by 630 pixels as Open Graph and Twitter cards want it. */
final class ShareImage {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int MARGIN = 70;
    private static final int MOST_LINES = 5;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1b1f23);
    private static final Color SOFT = new Color(0x555e67);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final ImageFont font;

    private ShareImage(ImageFont font) {
        this.font = font;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /**
     * @param verdict the verdict in words
     * @param font where it cannot show the claim's script, the image goes without the claim
     */
    static ShareImage of(PublishedClaim claim, String verdict, ImageFont font) {
        ShareImage image = new ShareImage(font);
        Color colour = colour(claim.rating());
        image.box(0, 0, WIDTH, 24, colour);
        image.verdict(verdict, colour);
        if (font.canShow(claim.text())) {
            image.claim(claim.text());
        }
        image.foot(
                claim.verdicts().isEmpty()
                        ? ""
                        : claim.verdicts().get(0).publisher().name());
        image.pen.dispose();
        return image;
    }

    byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verdict(String verdict, Color colour) {
        if (verdict.isEmpty() || !font.canShow(verdict)) {
            return;
        }
        double size = 52;
        String line = fit(verdict, size, WIDTH - 2 * MARGIN - 60);
        box(MARGIN, 84, (int) font.width(line, size) + 60, 88, colour);
        text(line, size, MARGIN + 30, 146, PAPER);
    }

    /** As large as lets it stand in five lines. */
    private void claim(String text) {
        double size = 64;
        List<String> lines = lines(text, size);
        while (lines.size() > MOST_LINES - (size > 52 ? 1 : 0) && size > 40) {
            size -= 4;
            lines = lines(text, size);
        }
        double y = 200 + size * 1.15;
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            boolean cut = lines.size() > MOST_LINES && line.equals(lines.get(MOST_LINES - 1));
            text(cut ? fit(line + " …", size, WIDTH - 2 * MARGIN) : line, size, MARGIN, y, INK);
            y += size * 1.22;
        }
    }

    private void foot(String publisher) {
        double size = 30;
        if (font.canShow(publisher)) {
            text(fit(publisher, size, WIDTH - 2 * MARGIN - 250), size, MARGIN, HEIGHT - 52, SOFT);
        }
        String name = "Plumbline";
        text(name, size, WIDTH - MARGIN - font.width(name, size), HEIGHT - 52, SOFT);
    }

    private List<String> lines(String text, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer, size) <= WIDTH - 2 * MARGIN || line.isEmpty()) {
                line.setLength(0);
                line.append(fit(longer, size, WIDTH - 2 * MARGIN));
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(fit(word, size, WIDTH - 2 * MARGIN));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private String fit(String text, double size, double width) {
        String fitting = text;
        while (font.width(fitting, size) > width && fitting.length() > 2) {
            fitting = fitting.substring(0, fitting.length() - 2).strip() + "…";
        }
        return fitting;
    }

    private void text(String text, double size, double x, double y, Color colour) {
        pen.setColor(colour);
        pen.fill(font.outline(text, size, x, y));
    }

    private void box(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** The light scheme's palette, as in palette.css. */
    private static Color colour(Rating rating) {
        if (rating == null) {
            return SOFT;
        }
        return new Color(
                switch (rating) {
                    case FALSE -> 0xb3261e;
                    case MOSTLY_FALSE -> 0xa3460d;
                    case HALF_TRUE -> 0x7a5b00;
                    case MOSTLY_TRUE -> 0x4a6b12;
                    case TRUE -> 0x17693a;
                    case MISLEADING -> 0x7a3d94;
                    case MISSING_CONTEXT -> 0x574ab0;
                    case UNPROVEN -> 0x515b66;
                    case OUTDATED -> 0x6b5640;
                    case SATIRE -> 0x9e336c;
                });
    }
}
