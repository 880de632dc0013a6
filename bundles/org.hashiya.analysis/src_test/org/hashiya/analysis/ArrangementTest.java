// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.analysis.retrieval.PassageGroup;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageJoiner;
import org.hashiya.analysis.retrieval.PassageOrder;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;

/** Found passages are one for each range, sorted, and put together by what they have in common. */
class ArrangementTest {

	private final StudyInMemory in = new StudyInMemory(11);
	private final Coder amal = in.coder("Amal");
	private final Coder karim = in.coder("كريم");
	private final Code russia = in.code("Russia");
	private final Code arms = in.code("arms");
	private final Document second = in.document("ب second", "روسيا باعت السلاح.\nثم صمتت روسيا طويلا 🙂.");
	private final Document first = in.document("A first", "Russia sold arms. France did not.");

	ArrangementTest() throws StudyProblem {
		in.code(second, "روسيا", russia, karim);
		in.code(second, "روسيا", russia, amal);
		in.code(second, "صمتت روسيا طويلا 🙂", arms, amal);
		in.code(first, "Russia", russia, amal);
		in.code(first, "Russia", arms, amal);
		in.code(first, "Russia sold arms.", arms, karim);
	}

	private List<FoundPassage> find(String query) throws StudyProblem {
		List<FoundPassage> found = new ArrayList<>();
		try {
			PassageJoiner joiner = new PassageJoiner(found::add);
			PassageQuery.of(in.study, query, ZoneOffset.UTC).forEach(Progress.NONE, joiner::add);
			joiner.end();
		} catch (QueryProblem e) {
			throw new AssertionError(query, e);
		}
		return found;
	}

	private List<String> quotes(Arrangement arrangement) throws StudyProblem {
		return arrangement.of(in.study, find("any"), Comparator.naturalOrder()).stream().flatMap(group -> group.passages().stream()).map(FoundPassage::quote).toList();
	}

	private List<String> groups(String query, PassageGrouping by) throws StudyProblem {
		return Arrangement.PLAIN.by(by).of(in.study, find(query), Comparator.naturalOrder()).stream()
				.map(group -> group.name() + ": " + String.join(", ", group.passages().stream().map(FoundPassage::quote).toList())).toList();
	}

	@Test
	void whatStandsAtOnePlaceIsOnePassageWithAllItsCodersAndCodings() throws StudyProblem {
		List<FoundPassage> found = find("Russia");
		assertEquals(List.of("روسيا", "Russia"), found.stream().map(FoundPassage::quote).toList());
		assertEquals(List.of(karim.id(), amal.id()).stream().sorted().toList(), found.getFirst().coders().stream().sorted().toList());
		assertEquals(2, found.getFirst().codings().count());
		assertEquals(1, found.getLast().codings().count(), "the other coding was not asked for");
	}

	@Test
	void theyAreSortedByPlaceDocumentCodeLengthAndBackwards() throws StudyProblem {
		assertEquals(List.of("روسيا", "صمتت روسيا طويلا 🙂", "Russia", "Russia sold arms."), quotes(Arrangement.PLAIN));
		assertEquals(List.of("Russia", "Russia sold arms.", "روسيا", "صمتت روسيا طويلا 🙂"), quotes(Arrangement.PLAIN.sorted(PassageOrder.DOCUMENT)));
		assertEquals(List.of("روسيا", "Russia", "صمتت روسيا طويلا 🙂", "Russia sold arms."), quotes(Arrangement.PLAIN.sorted(PassageOrder.CODE)));
		assertEquals(List.of("صمتت روسيا طويلا 🙂", "Russia sold arms.", "Russia", "روسيا"), quotes(Arrangement.PLAIN.sorted(PassageOrder.LENGTH)), "18, 17, 6 and 5 code points");
		assertEquals(List.of("Russia sold arms.", "Russia", "صمتت روسيا طويلا 🙂", "روسيا"), quotes(Arrangement.PLAIN.reversed(true)));
		assertEquals(List.of("روسيا", "Russia", "Russia sold arms.", "صمتت روسيا طويلا 🙂"), quotes(Arrangement.PLAIN.sorted(PassageOrder.LENGTH).reversed(true)));
	}

	@Test
	void groupsStandAsTheStudyHasThemAndAPassageIsInEachOfItsOwn() throws StudyProblem {
		assertEquals(List.of("Russia: روسيا, Russia", "arms: صمتت روسيا طويلا 🙂, Russia, Russia sold arms."), groups("Russia or arms", PassageGrouping.CODE));
		assertEquals(List.of("arms: صمتت روسيا طويلا 🙂, Russia, Russia sold arms."), groups("arms", PassageGrouping.CODE), "by the codes that were asked for");
		assertEquals(List.of("ب second: روسيا, صمتت روسيا طويلا 🙂", "A first: Russia, Russia sold arms."), groups("any", PassageGrouping.DOCUMENT));
		assertEquals(List.of("Amal: روسيا, صمتت روسيا طويلا 🙂, Russia", "كريم: روسيا, Russia sold arms."), groups("any", PassageGrouping.CODER));
		assertEquals(List.of(": روسيا, صمتت روسيا طويلا 🙂, Russia, Russia sold arms."), groups("any", PassageGrouping.NONE));
	}

	@Test
	void aPassageBelongsToACaseByItselfItsDocumentOrItsCode() throws StudyProblem {
		Target place = new Target(ElementKind.PASSAGE, find("arms").getFirst().first().id(), second.id());
		for (Case each : List.of(Case.named(in.id(), "Nobody"), Case.named(in.id(), "علي").withPassages(List.of(place)), Case.named(in.id(), "Press").withDocuments(List.of(first.id())),
				new Case(in.id(), "Moscow", "", List.of(), List.of(), List.of(), List.of(russia.id())))) {
			in.study = in.study.apply(Put.add(each, -1)).study();
		}
		assertEquals(List.of("علي: صمتت روسيا طويلا 🙂", "Press: Russia, Russia sold arms.", "Moscow: روسيا, Russia"), groups("any", PassageGrouping.CASE));
		assertEquals(List.of("علي: صمتت روسيا طويلا 🙂", "Press: Russia, Russia sold arms."), groups("arms", PassageGrouping.CASE).stream().filter(group -> !group.startsWith("Moscow")).toList());
	}

	@Test
	void whatBelongsToNoneStandsLastWithoutAName() throws StudyProblem {
		in.study = in.study.apply(Put.add(Case.named(in.id(), "Press").withDocuments(List.of(first.id())), -1)).study();
		List<PassageGroup> groups = Arrangement.PLAIN.by(PassageGrouping.CASE).of(in.study, find("any"), Comparator.naturalOrder());
		assertEquals(List.of("Press", ""), groups.stream().map(PassageGroup::name).toList());
		assertSame(null, groups.getLast().id());
		assertEquals(1, groups.getLast().documents());
	}
}
