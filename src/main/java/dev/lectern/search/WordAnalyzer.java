package dev.lectern.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Gives Lucene the words of [WordBreaker].
public final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer());
    }

    private static final class WordTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private char[] text = new char[4096];
        private WordBreaker words = new WordBreaker(text, 0);

        @Override
        public void reset() throws IOException {
            super.reset();
            int length = read(input);
            words = new WordBreaker(text, length);
        }

        private int read(Reader reader) throws IOException {
            int length = 0;
            int more = reader.read(text, 0, text.length);
            while (more >= 0) {
                length += more;
                if (length == text.length) {
                    text = ArrayUtil.grow(text);
                }
                more = reader.read(text, length, text.length - length);
            }
            return length;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.next()) {
                return false;
            }
            term.copyBuffer(words.word(), 0, words.wordLength());
            offset.setOffset(words.start(), words.end());
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(words.end(), words.end());
        }
    }
}
