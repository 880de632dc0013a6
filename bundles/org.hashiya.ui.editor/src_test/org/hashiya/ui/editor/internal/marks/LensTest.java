// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.editor.internal.acts.SelectionActs;
import org.hashiya.ui.editor.internal.acts.TestStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class LensTest {

	private final Study study;
	private final UUID actors;
	private final UUID russia;
	private final UUID process;

	/** Amal coded the same words with a code of each branch, Karim other words; he has a memo there, and another without a code. */
	LensTest() throws StudyProblem {
		Study made = TestStudy.make();
		made = coded(made, 0, 5, "Actors/Russia factor", TestStudy.AMAL);
		made = coded(made, 0, 5, "Process/normalization", TestStudy.AMAL);
		made = coded(made, 6, 9, "Actors/Russia factor", TestStudy.KARIM);
		made = noted(made, 6, 9);
		made = noted(made, 10, 12);
		study = made;
		actors = study.codebook().resolve("Actors").id();
		russia = study.codebook().resolve("Actors/Russia factor").id();
		process = study.codebook().resolve("Process/normalization").id();
	}

	private static Study coded(Study study, int start, int end, String code, UUID coder) throws StudyProblem {
		return TestStudy.perform(study, CodingActs.apply(study, TestStudy.document(study), List.of(new Extent(start, end)), study.codebook().resolve(code), null, TestStudy.author(coder)).orElseThrow());
	}

	private static Study noted(Study study, int start, int end) throws StudyProblem {
		return TestStudy.perform(study, SelectionActs.writeMemo(study, TestStudy.document(study), new Extent(start, end), "see field notes", TestStudy.author(TestStudy.KARIM)));
	}

	private Passages all() throws StudyProblem {
		return study.passages(TestStudy.document(study), Progress.NONE);
	}

	/** Range, codes and number of memos of each passage that is seen. */
	private List<String> seen(Lens lens) throws StudyProblem {
		return lens.seen(all(), study).list().stream().map(passage -> passage.start() + ".." + passage.end() + " "
				+ passage.codings().stream().map(coding -> study.codebook().path(coding.code())).toList() + " " + passage.memos().size()).toList();
	}

	@Test
	void withoutAFilterAllIsSeenAtNoCost() throws StudyProblem {
		assertSame(all(), Lens.ALL.seen(all(), study));
		assertSame(all(), Lens.ALL.colouredByCoder(true).seen(all(), study));
	}

	@Test
	void ofABranchTheCodesBelowItAreSeenAndOfMemosThoseBesideThem() throws StudyProblem {
		assertEquals(List.of("0..5 [Actors/Russia factor] 0", "6..9 [Actors/Russia factor] 1"), seen(Lens.ALL.onlyBranch(actors)));
		assertEquals(List.of("0..5 [Process/normalization] 0"), seen(Lens.ALL.onlyBranch(process)));
	}

	@Test
	void ofASetItsCodesAreSeenAndNotThoseBelowThem() throws StudyProblem {
		Study with = TestStudy.perform(study, SetActs.create(study, "one", null, List.of(process, actors), TestStudy.author(TestStudy.AMAL)));
		UUID set = with.sets().list().getFirst().id();
		Passages seen = Lens.ALL.onlySet(set).seen(all(), with);
		assertEquals(List.of(process), seen.list().stream().flatMap(passage -> passage.codings().stream()).map(Coding::code).toList());
		assertFalse(Lens.ALL.onlySet(set).in(study).isFiltered(), "a set that is not there hides nothing");
		assertEquals(Lens.ALL.onlyBranch(actors), Lens.ALL.onlySet(set).onlyBranch(actors), "a branch or a set");
		assertEquals(Lens.ALL.onlySet(set), Lens.ALL.onlyBranch(actors).onlySet(set));
	}

	@Test
	void ofACoderCodingsAndMemosAreSeen() throws StudyProblem {
		assertEquals(List.of("0..5 [Actors/Russia factor, Process/normalization] 0"), seen(Lens.ALL.onlyCoder(TestStudy.AMAL)));
		assertEquals(List.of("6..9 [Actors/Russia factor] 1", "10..12 [] 1"), seen(Lens.ALL.onlyCoder(TestStudy.KARIM)));
		assertEquals(List.of("0..5 [Actors/Russia factor] 0"), seen(Lens.ALL.onlyCoder(TestStudy.AMAL).onlyBranch(russia)));
	}

	@Test
	void memosAreSeenAlone() throws StudyProblem {
		assertEquals(List.of("6..9 [] 1", "10..12 [] 1"), seen(Lens.ALL.onlyMemos(true)));
		assertEquals(List.of(), seen(Lens.ALL.onlyMemos(true).onlyCoder(TestStudy.AMAL)));
	}

	@Test
	void whatTheStudyDoesNotHaveHidesNothing() throws StudyProblem {
		Lens gone = Lens.ALL.onlyBranch(new UUID(0, 99)).onlyCoder(new UUID(0, 98));
		assertFalse(gone.in(study).isFiltered());
		assertSame(all(), gone.seen(all(), study));
	}

	@Test
	void coloursTellCodesOrCoders() throws StudyProblem {
		assertEquals(List.of(russia, process), all().list().getFirst().codings().stream().map(Lens.ALL::mark).toList());
		assertEquals(List.of(TestStudy.AMAL, TestStudy.AMAL), all().list().getFirst().codings().stream().map(Lens.ALL.colouredByCoder(true)::mark).toList());
	}

	@Test
	void itIsRememberedOnOneLine() {
		Stream.of(Lens.ALL, Lens.ALL.onlyBranch(actors), Lens.ALL.onlyCoder(TestStudy.AMAL), Lens.ALL.onlySet(actors).onlyCoder(TestStudy.KARIM), Lens.ALL.onlyBranch(actors).onlyCoder(TestStudy.AMAL).colouredByCoder(true),
				Lens.ALL.onlyMemos(true).onlyCoder(TestStudy.KARIM)).forEach(lens -> assertEquals(lens, Lens.parse(lens.line())));
		assertEquals(Lens.ALL.colouredByCoder(true), Lens.parse("branch=none coder= something byCoder"));
	}
}
