/**
 * What the codes of a roadmap mean, as data that a program can ask.
 *
 * <p>{@link org.wsisroadmaps.model.catalogue.Catalogues} holds all of it: the
 * {@linkplain org.wsisroadmaps.model.catalogue.SdgCatalogue goals, targets and indicators} of the 2030 Agenda, the
 * {@linkplain org.wsisroadmaps.model.catalogue.ActionLineCatalogue action lines} with their outcomes and facilitators,
 * the {@linkplain org.wsisroadmaps.model.catalogue.WsisSdgMatrix matrix} that links lines to goals, and the
 * {@linkplain org.wsisroadmaps.model.catalogue.ItuVocabulary vocabularies of ITU}. The data is bundled, and read when
 * it is first asked for. Catalogues are values: a caller who has newer data loads it from files of the same layout and
 * passes it on. The data are codes, names and numbers, and labels in our own words; nothing here is the text of a
 * document of the United Nations or of ITU.
 *
 * @serial exclude
 */
@NullMarked
package org.wsisroadmaps.model.catalogue;

import org.jspecify.annotations.NullMarked;
