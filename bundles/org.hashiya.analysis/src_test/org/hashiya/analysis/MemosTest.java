// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoFilter.Order;
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
}
