package org.plumbline.interchange.imports;

/** ClaimReviews as publishers write them when they write them well. */
record Reviews(String publisher, String home) {
    static Reviews by(String publisher, String home) {
        return new Reviews(publisher, home);
    }

    static String review(String claim, String url, String label) {
        return by("PolitiFact", "https://www.politifact.com/").of(claim, url, label);
    }

    String of(String claim, String url, String label) {
        return ("{'@context':'https://schema.org','@type':'ClaimReview','claimReviewed':'" + claim.replace("\"", "\\\"")
                        + "','url':'" + url + "','inLanguage':'en','datePublished':'2020-05-04',"
                        + "'author':{'@type':'Organization','name':'" + publisher + "','url':'" + home + "'},"
                        + "'reviewRating':{'@type':'Rating','alternateName':'" + label + "'},"
                        + "'itemReviewed':{'@type':'Claim','author':{'@type':'Person','name':'A speaker'},"
                        + "'appearance':{'@type':'CreativeWork','url':'https://example.net/where-it-was-said'}}}")
                .replace('\'', '"');
    }
}
