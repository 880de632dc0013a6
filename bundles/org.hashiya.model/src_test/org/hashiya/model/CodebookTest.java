// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

class CodebookTest {

	private final Fixture fixture = new Fixture();

	@Test
	void aCodeIsFoundByIdPathEndOfPathAndIgnoringCase() throws Exception {
		Code a = fixture.code("A");
		Code inA = fixture.code(a, "Russia");
		Code b = fixture.code("B");
		fixture.code(b, "Russia");
		Code slash = fixture.code(b, "A/Russia");
		Codebook codebook = fixture.study().codebook();
		assertEquals(inA, codebook.resolve("A/Russia"), "the whole path comes before the end of another");
		assertEquals(slash, codebook.resolve("B/A/Russia"));
		assertEquals(inA, codebook.resolve(inA.id().toString()));
		assertEquals(inA, codebook.resolve("a/russia"));
		assertEquals(Kind.CODE_UNKNOWN, assertThrows(StudyProblem.class, () -> codebook.resolve("ussia")).kind());
		assertEquals(Kind.CODE_UNKNOWN, assertThrows(StudyProblem.class, () -> codebook.resolve("")).kind());
		StudyProblem ambiguous = assertThrows(StudyProblem.class, () -> codebook.resolve("Russia"));
		assertEquals(List.of("Russia", "A/Russia", "B/Russia", "B/A/Russia"), ambiguous.values());
		assertEquals(List.of(a, inA, b), codebook.list().subList(0, 3), "tree order");
		assertEquals(1, codebook.depth(inA));
	}

	@Test
	void aVeryDeepCodebookIsWalkedSearchedAndNamedInTime() {
		Code at = fixture.code("0");
		for (int i = 1; i < 10_000; i++) {
			at = fixture.code(at, String.valueOf(i));
		}
		Code deepest = at;
		Codebook codebook = fixture.study().codebook();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertEquals(10_000, codebook.list().size());
			assertEquals(9_999, codebook.depth(deepest));
			assertEquals(List.of(deepest), codebook.find("9998/9999"));
			assertEquals(List.of(), codebook.find("nowhere"));
			assertEquals(10_000, codebook.withSubcodes(codebook.list().getFirst().id()).size());
		});
	}

	@Test
	void codesThatHangNowhereComeLast() {
		Code a = fixture.code("A");
		Code lost = fixture.add(Code.create(fixture.id(), fixture.id(), "lost", Palette.colour(0), "", Fixture.THEN));
		Code b = fixture.code("B");
		Codebook codebook = fixture.study().codebook();
		assertEquals(List.of(a, b, lost), codebook.list());
		assertEquals("lost", codebook.path(lost));
	}

	@Test
	void elementsKeepTheirOrder() {
		Coder one = new Coder(fixture.id(), "1", "", Palette.colour(0));
		Coder two = new Coder(fixture.id(), "2", "", Palette.colour(0));
		Coder three = new Coder(fixture.id(), "3", "", Palette.colour(0));
		Ordered<Coder> order = Ordered.<Coder>empty().with(one, -1).with(two, 99).with(three, 0);
		assertEquals(List.of(three, one, two), order.list());
		assertEquals(List.of(three, two, one), order.with(two, 1).list());
		assertEquals(List.of(three, one, two), order.with(two, -1).list(), "replaced where it is");
		assertEquals(List.of(three, one, two), order.without(one.id()).with(one, 1).list());
		assertEquals(-1, order.without(one.id()).indexOf(one.id()));
	}
}
