// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;
import org.hashiya.store.Conflict.Side;
import org.hashiya.ui.analysis.internal.TwoLanguageStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class SeenConflictsTest {

	private final TwoLanguageStudy made = new TwoLanguageStudy();

	SeenConflictsTest() throws StudyProblem {
		Code code = made.code(null, "Russia");
		made.code(code, made.arabic(), "روسيا", made.amal);
		made.code(code, made.arabic(), "خطوات", made.karim);
	}

	private Conflict about(ElementKind kind, UUID element, @Nullable UUID document) {
		return new Conflict(element.toString(), Conflict.Kind.VALUES, kind, element, "title", document, "start", new Side("1", made.karim.coder(), null), new Side("2", made.amal.coder(), null));
	}

	private Conflict aboutPassage(int index) throws StudyProblem {
		return about(ElementKind.PASSAGE, made.study.passages(made.arabic(), Progress.NONE).list().get(index).id(), made.arabic().id());
	}

	@Test
	void whoCodesBlindSeesWhatIsOnesOwnAndWhatIsEverybodys() throws StudyProblem {
		Conflict own = aboutPassage(0);
		Conflict others = aboutPassage(1);
		Conflict memo = about(ElementKind.MEMO, UUID.randomUUID(), null);
		Conflict code = about(ElementKind.CODE, made.study.codebook().list().getFirst().id(), null);
		List<Conflict> all = List.of(own, others, memo, code);

		assertEquals(all, SeenConflicts.of(all, made.study, Progress.NONE));
		assertEquals(List.of(own, code), SeenConflicts.of(all, made.study.seenBy(made.amal.coder()), Progress.NONE));
		assertEquals(List.of(others, code), SeenConflicts.of(all, made.study.seenBy(made.karim.coder()), Progress.NONE));
	}

	@Test
	void whoMetOneAtAnOwnPassageIsNotNamed() throws StudyProblem {
		Conflict own = aboutPassage(0);
		assertEquals("\u2068Karim\u2069", new ConflictWords(made.study).cells(own)[2]);
		assertEquals("another coder", new ConflictWords(made.study.seenBy(made.amal.coder())).cells(own)[2]);
		assertEquals("\u2068Amal\u2069", new ConflictWords(made.study.seenBy(made.amal.coder())).cells(own)[4]);
	}
}
