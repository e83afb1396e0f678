package org.plumbline.interchange.bibliography;

/** The formats in which a bibliography can be had. */
enum BibliographyFormat {
    CSL_JSON(BibliographyFormat.CSL_JSON_TYPE, "json"),
    BIBTEX(BibliographyFormat.BIBTEX_TYPE, "bib"),
    RIS(BibliographyFormat.RIS_TYPE, "ris");

    static final String CSL_JSON_TYPE = "application/vnd.citationstyles.csl+json";
    static final String BIBTEX_TYPE = "application/x-bibtex";
    static final String RIS_TYPE = "application/x-research-info-systems";

    private final String mediaType;
    private final String extension;

    BibliographyFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String contentType() {
        return this == CSL_JSON ? mediaType : mediaType + ";charset=utf-8";
    }

    String fileName(String name) {
        return name + "." + extension;
    }
}
