package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class RememberingSearchersTest {

    private static final int NOTES = 1000;

    @Test
    void whichNotesHaveAWordThatBeginsWithALetterOrTwoIsRemembered() throws IOException {
        assertThat(rememberedAfter("d")).isEqualTo(1);
        assertThat(rememberedAfter("do")).isEqualTo(1);
        assertThat(rememberedAfter("d", "do", "do", "d")).isEqualTo(2);
    }

    @Test
    void longerBeginningsAreSoughtAnew() throws IOException {
        assertThat(rememberedAfter("dou")).isZero();
    }

    private static long rememberedAfter(String... sought) throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                DirectoryReader reader = notes(directory)) {
            IndexSearcher searcher =
                    new RememberingSearchers(Runnable::run).newSearcher(reader, reader);
            for (String beginning : sought) {
                assertThat(searcher.count(new PrefixQuery(new Term("word", beginning))))
                        .isEqualTo(NOTES);
            }
            return ((LRUQueryCache) searcher.getQueryCache()).getCacheSize();
        }
    }

    private static DirectoryReader notes(Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int note = 0; note < NOTES; note++) {
                Document document = new Document();
                document.add(new StringField("word", "dough" + note, Store.NO));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }
}
