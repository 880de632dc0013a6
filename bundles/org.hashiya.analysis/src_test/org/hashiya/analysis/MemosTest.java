// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.analysis.memos.MemoBlocks;
import org.hashiya.analysis.memos.MemoJournal;
import org.hashiya.analysis.memos.MemoLinkCompletion;
import org.hashiya.analysis.memos.MemoPlace;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;

class MemosTest {

	private final StudyInMemory made;
	private final Coder amal;
	private final Coder karim;
	private final Code russia;
	private final Document essay;
	private int hours;

	MemosTest() throws StudyProblem {
		made = new StudyInMemory(7);
		amal = made.coder("Amal");
		karim = made.coder("Karim");
		russia = made.code("Russia factor", made.code("Actors").id());
		essay = made.document("essay", "نص");
		write(new Target(ElementKind.CODE, russia.id()), "First thoughts", "Compare with [[essay]] and [[Actors/Russia factor|Moscow]].", amal);
		write(new Target(ElementKind.DOCUMENT, essay.id()), "", "انظر [[Russia factor]] و[[memo:First thoughts]] و[[nothing]]", karim);
		write(null, "To do", "read more", amal);
		Memo todo = made.study.memos().at(2);
		made.study = made.study.apply(MemoActs.setType(todo, " to do ", author(karim)).change()).study();
	}

	private Author author(Coder coder) {
		return new Author(coder.id(), Instant.EPOCH.plusSeconds(3600L * hours++), made::id);
	}

	private void write(@Nullable Target target, String title, String text, Coder coder) throws StudyProblem {
		made.study = made.study.apply(MemoActs.write(made.study, target, title, text, author(coder)).change()).study();
	}

	private List<String> find(MemoFilter filter, Order order) {
		return filter.find(made.study, order).stream().map(MemoActs::label).toList();
	}

	private Optional<UUID> target(String name) {
		return MemoLinks.target(made.study, name).map(Target::id);
	}

	@Test
	void linksAreFoundWithWhatIsShownOfThem() {
		List<MemoLinks.Link> links = MemoLinks.in("a [[b c]] [[d|e]] [[f|]] [[ ]] [[\n]] [[g]");
		assertEquals(List.of("b c b c", "d e", "f f"), links.stream().map(link -> link.target() + " " + link.shown()).toList());
		assertEquals(List.of(2, 9), List.of(links.getFirst().start(), links.getFirst().end()));
	}

	@Test
	void aLinkLeadsToWhatItNames() throws StudyProblem {
		assertEquals(Optional.of(russia.id()), target("Russia factor"));
		assertEquals(Optional.of(essay.id()), target("Essay"));
		assertEquals(Optional.of(made.study.memos().at(0).id()), target("memo:first thoughts"));
		assertEquals(Optional.of(new UUID(1, 2)), target("passage:" + new UUID(1, 2)));
		assertEquals(Optional.empty(), target("nothing"));
		Code other = made.code("essay");
		assertEquals(Optional.of(other.id()), target("essay"), "codes come first");
		assertEquals(Optional.of(essay.id()), target("document:essay"));
		Case known = Case.named(made.id(), "علي");
		made.study = made.study.apply(Put.add(known, -1)).study();
		assertEquals(Optional.of(known.id()), target("علي"));
	}

	@Test
	void whatIsWrittenAsALinkLeadsBack() throws StudyProblem {
		made.code("essay");
		made.code("odd [name|here]");
		made.code("Russia factor");
		for (Code code : made.study.codebook().list()) {
			String link = MemoLinks.link(made.study, new Target(ElementKind.CODE, code.id())).orElseThrow();
			assertEquals(Optional.of(code.id()), target(MemoLinks.in(link).getFirst().target()), link);
		}
		assertEquals(Optional.of("[[document:essay]]"), MemoLinks.link(made.study, new Target(ElementKind.DOCUMENT, essay.id())));
	}

	@Test
	void whatLinksToSomethingIsKnown() {
		MemoLinks links = new MemoLinks(made.study);
		assertEquals(List.of("First thoughts"), links.linkingTo(essay.id()).stream().map(MemoActs::label).toList());
		assertEquals(2, links.linkingTo(russia.id()).size());
		assertEquals(1, links.linkingTo(made.study.memos().at(0).id()).size());
		assertEquals(List.of(), links.linkingTo(made.study.memos().at(2).id()));
	}

	@Test
	void memosAreFoundByWordsTypeCoderAndWhatTheyAreOn() {
		assertEquals(List.of("First thoughts"), find(MemoFilter.words("COMPARE thoughts"), Order.WRITTEN));
		assertEquals(1, find(MemoFilter.words("أُنظُر"), Order.WRITTEN).size());
		assertEquals(List.of("First thoughts"), find(MemoFilter.words("actors/"), Order.WRITTEN).subList(0, 1), "by the path of the code it is on");
		assertEquals(List.of("To do"), find(new MemoFilter("", "to do", null, true, null), Order.WRITTEN));
		assertEquals(List.of("First thoughts", "To do"), find(new MemoFilter("", null, null, true, amal.id()), Order.WRITTEN));
		assertEquals(List.of("First thoughts"), find(new MemoFilter("", null, Set.of(ElementKind.CODE), false, null), Order.WRITTEN));
		assertEquals(List.of("First thoughts", "To do"), find(new MemoFilter("", null, Set.of(ElementKind.CODE), true, null), Order.WRITTEN));
		assertEquals(List.of("to do"), MemoFilter.types(made.study));
	}

	@Test
	void memosAreSorted() {
		assertEquals("To do", find(MemoFilter.ALL, Order.CHANGED).getFirst());
		assertEquals("To do", find(MemoFilter.ALL, Order.TYPE).getLast());
		assertEquals(List.of("To do", "First thoughts"), find(MemoFilter.ALL, Order.TARGET).subList(0, 2));
		assertEquals("First thoughts", find(MemoFilter.ALL, Order.WRITTEN).getFirst());
	}

	private static List<String> texts(List<MemoLinkCompletion.Proposal> proposals) {
		return proposals.stream().map(MemoLinkCompletion.Proposal::text).toList();
	}

	@Test
	void aLinkIsCompletedFromWordsInAnyOrder() {
		assertEquals(List.of("[[Actors/Russia factor]]", "[[انظر Russia factor وFirst thoughts وnoth…]]"), texts(MemoLinkCompletion.at(made.study, "see [[factor rus", 16)));
		assertEquals("see [[Actors/Russia factor]] there", MemoLinkCompletion.at(made.study, "see [[rus]] there", 9).getFirst().applyTo("see [[rus]] there"));
		assertEquals(28, MemoLinkCompletion.at(made.study, "see [[rus]] there", 9).getFirst().caret());
		assertEquals(List.of("[[First thoughts]]", "[[انظر Russia factor وFirst thoughts وnoth…]]"), texts(MemoLinkCompletion.at(made.study, "[[memo:thoughts", 15)));
		assertEquals(List.of("[[coder:Karim]]"), texts(MemoLinkCompletion.at(made.study, "[[kar", 5)));
		assertEquals("[[Actors]]", texts(MemoLinkCompletion.at(made.study, "[[", 2)).getFirst(), "with nothing written all are offered");
		for (String none : List.of("see rus", "[[essay]] rus", "[[rus|Mo", "[rus", "[[rus\n")) {
			assertEquals(List.of(), MemoLinkCompletion.at(made.study, none, none.length()), none);
		}
	}

	@Test
	void aPassageIsProposedByItsWordsBehindTheNames() throws StudyProblem {
		Document interview = made.document("interview", "قالت روسيا\nإنّها [حليف] قديم. Russia said so.");
		made.code(interview, "روسيا\nإنّها [حليف] قديم", russia, amal);
		made.code(interview, "Russia said so", russia, amal);
		List<String> found = texts(MemoLinkCompletion.at(made.study, "[[rus", 5, interview.id()));
		assertEquals("[[Actors/Russia factor]]", found.getFirst());
		String link = found.stream().filter(text -> text.startsWith("[[passage:")).findFirst().orElseThrow();
		assertTrue(link.endsWith("|Russia said so]]"), link);
		assertEquals(ElementKind.PASSAGE, MemoLinks.target(made.study, MemoLinks.in(link).getFirst().target()).orElseThrow().kind());
		assertEquals(List.of("روسيا إنّها حليف قديم"), MemoLinkCompletion.at(made.study, "[[passage:رُوسيا", 16, interview.id()).stream().map(MemoLinkCompletion.Proposal::label).toList());
		assertEquals(List.of(), texts(MemoLinkCompletion.at(made.study, "[[passage:رُوسيا", 16)), "without a text there are none");
	}

	@Test
	void whatAMemoIsOnIsWrittenAsInALinkAndFoundAgain() {
		for (Target target : List.of(new Target(ElementKind.CODE, russia.id()), new Target(ElementKind.DOCUMENT, essay.id()), new Target(ElementKind.CODER, karim.id()),
				new Target(ElementKind.STUDY, made.study.info().id()))) {
			assertEquals(Optional.of(target), MemoPlace.find(made.study, MemoPlace.written(made.study, target)));
		}
		assertEquals("", MemoPlace.written(made.study, null));
		assertEquals(Optional.of(new Target(ElementKind.CODER, karim.id())), MemoPlace.find(made.study, " karim "));
		assertEquals(Optional.empty(), MemoPlace.find(made.study, "First thoughts"), "a memo is on no memo");
		assertEquals(Optional.empty(), MemoPlace.find(made.study, "nobody"));
		assertEquals(List.of("study", "Actors", "Actors/Russia factor", "essay", "coder:Amal", "coder:Karim"), texts(MemoLinkCompletion.places(made.study, "")));
		assertEquals(List.of("Actors/Russia factor"), texts(MemoLinkCompletion.places(made.study, "rus")));
	}

	@Test
	void theJournalHasTheLastDayFirst() {
		List<MemoJournal.Day> days = MemoJournal.of(made.study.memos().list(), ZoneOffset.ofHours(-1));
		assertEquals(List.of("1970-01-01: To do, انظر Russia factor وFirst thoughts وnoth…", "1969-12-31: First thoughts"),
				days.stream().map(day -> day.date() + ": " + String.join(", ", day.memos().stream().map(MemoActs::label).toList())).toList());
	}

	@Test
	void ofOneMomentTheJournalHasTheLaterFirst() {
		Memo memo = made.study.memos().at(0);
		Memo later = new Memo(made.id(), null, memo.type(), "later", memo.text(), memo.created(), memo.modified());
		assertEquals(List.of(later, memo), MemoJournal.of(List.of(memo, later), ZoneOffset.UTC).getFirst().memos());
	}

	@Test
	void memosAreSortedByTitleAndByWhoWroteThem() {
		assertEquals(List.of("First thoughts", "To do"), find(MemoFilter.ALL, Order.TITLE).subList(0, 2));
		assertEquals(List.of("First thoughts", "To do"), find(MemoFilter.ALL, Order.AUTHOR).subList(0, 2));
	}

	@Test
	void markdownIsShownInBlocksEachInItsOwnDirection() {
		String memo = "# عنوان #\n\nfirst line\nof **two** with [[a_b_c|*link*]] and snake_case_name\n\n- بند\n  2) second\n> quoted\n> on\nlast *word*\n```\nx = **1**\n```";
		assertEquals(List.of("HEADING 1 : عنوان", "PARAGRAPH 0 : first line/of two with [[a_b_c|link]] and snake_case_name", "ITEM 0 •: بند", "ITEM 1 2.: second", "QUOTE 0 : quoted/on",
				"PARAGRAPH 0 : last word", "CODE 0 : x = **1**"),
				MemoBlocks.of(memo).stream().map(block -> block.kind() + " " + block.level() + " " + block.mark() + ": " + block.text().replace('\n', '/')).toList());
		assertEquals(List.of(), MemoBlocks.of(" \n\n"));
	}
}
