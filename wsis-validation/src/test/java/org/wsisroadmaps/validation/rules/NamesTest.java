package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "World Bank,world bank,true",
                "World Bank, WorldBank ,true",
                "World\u00a0Bank,World Bank,true",
                "Réseaux,RESEAUX,true",
                "Re\u0301seaux,Réseaux,true",
                "Российская Федерация,российская федерация,true",
                "World Bank,World Bank Group,false",
                "World Bank Group,World Bank,false",
                "World Bank,World Bang,false",
                "World\tBank,World Bank,true",
                "ITU,ITU-D,false",
                "ITU-D,ITUD,false"
            })
    void compares_names_without_case_accents_and_blanks(String one, String other, boolean same) {
        assertThat(Names.same(one, other)).isEqualTo(same);
        assertThat(Names.same(other, one)).isEqualTo(same);
    }
}
