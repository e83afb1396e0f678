package org.plumbline.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits a text into words by Unicode's rules (UAX 29), in lower case; scripts without spaces into pairs of letters. */
final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(words, new CJKBigramFilter(new UngroupedNumbers(stream)));
    }

    /** 1,000 and 1.000 and 1000 are one number. */
    private static final class UngroupedNumbers extends TokenFilter {
        private static final int GROUP = 3;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        UngroupedNumbers(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (term.length() > GROUP + 1 && Character.isDigit(term.charAt(0)) && isGrouped()) {
                String digits = term.toString().replaceAll("\\D", "");
                term.setEmpty().append(digits);
            }
            return true;
        }

        /** One to three digits, then groups of three behind a separator each. */
        private boolean isGrouped() {
            int length = term.length();
            for (int i = 1; i <= length; i++) {
                char c = term.charAt(length - i);
                boolean separator = i % (GROUP + 1) == 0;
                if (separator ? c != '.' && c != ',' && c != '\'' && c != '’' : !Character.isDigit(c)) {
                    return false;
                }
            }
            return length % (GROUP + 1) != 0;
        }
    }
}
