package dev.lectern.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource({
        "apple.md|Banana.md|cherry.md",
        "note 2.md|note 10.md|Note 11.md",
        "note 007.md|note 8.md|note 99999999999999999999.md",
        "1.md|1a.md|2.md|10.md|a.md",
        "élan.md|Zebra.md",
        "aidotengineer|\u2068cleoabram\u2069|dwarkesh",
        "note|note 1b",
        "2020_06 war|2020_6 war b",
        "日本 2|日本 10",
    })
    void namesStandWherePeopleLookForThem(String row) {
        List<String> names = Arrays.asList(row.split("\\|"));
        List<String> shuffled = Arrays.asList(row.split("\\|"));
        Collections.reverse(shuffled);

        assertThat(NaturalOrder.sorted(shuffled, Function.identity())).isEqualTo(names);
    }
}
