// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;

/** What tests have in common that act on codes with Arabic names and with all that can hang on codes: passages, definitions, codes below, a set, a relation, a number key, memos. */
abstract class WholeCodes {

	static final String ROOM = "org.hashiya.ui.codebook.";
	static final String[] ROWS = { "الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0" };

	/** What the study says of its codes, each with all its fields. */
	record Whole(List<Code> codes, List<?> sets, List<?> relations, List<?> memos, List<Passage> passages) {
	}

	final LiveStudy live;
	final LiveTree codes;
	final Keys keys;
	final Whole before;

	WholeCodes(Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("تقرير", "", "وصلت الجزائر أولا ثم روسيا بعدها.");
		for (String path : List.of("الجزائر", "روسيا", "روسيا/النفط", "مسار")) {
			live.code(path);
		}
		live.code("الجزائر", "تقرير", "الجزائر");
		live.code("الجزائر", "تقرير", "أولا");
		live.code("روسيا", "تقرير", "روسيا");
		live.code("روسيا/النفط", "تقرير", "بعدها");
		live.open().perform(CodebookActs.define(code("الجزائر"), "الدولة وقادتها.", "كل ما تقوله", "غير الشركات", live.open().author()));
		live.open().perform(CodebookActs.define(code("روسيا"), "دولة أخرى.", "", "", live.open().author()));
		live.open().perform(CodebookActs.pin(study(), code("النفط"), 4, live.open().author()).orElseThrow());
		live.open().perform(SetActs.create(study(), "دول", null, List.of(code("روسيا").id(), code("مسار").id()), live.open().author()));
		live.open().perform(RelationActs.create(study(), "causes", Relation.Kind.ONE_WAY, code("روسيا"), code("مسار"), "", live.open().author()));
		live.open().perform(MemoActs.write(study(), new Target(ElementKind.CODE, code("روسيا").id()), "سؤال", "متى بدأت؟", live.open().author()));
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen(ROWS);
		keys = new Keys(live, PartIds.CODEBOOK, codes.tree());
		before = whole();
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	Study study() {
		return live.open().study();
	}

	Code code(String name) {
		return study().codebook().list().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
	}

	/** How many passages have a code itself. */
	long passages(String name) {
		UUID code = code(name).id();
		return whole().passages().stream().filter(passage -> passage.codings().stream().anyMatch(coding -> coding.code().equals(code))).count();
	}

	Whole whole() {
		try {
			Document document = study().documents().at(0);
			return new Whole(study().codebook().list(), study().sets().list(), study().relations().list(), study().memos().list(), study().passages(document, Progress.NONE).list());
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	/** The codes with those above them, in the order of the tree. */
	void untilPaths(String... paths) {
		live.until(() -> "the codes are " + List.of(paths) + ", not " + paths(), () -> paths().equals(List.of(paths)));
	}

	private List<String> paths() {
		return study().codebook().list().stream().map(Code::id).map(study().codebook()::path).toList();
	}

	/** Waits until all is so, in the study and in the rows of the tree. */
	void untilAs(Whole wanted, String... rows) {
		live.until(() -> "all is so: " + wanted + ", not " + whole(), () -> whole().equals(wanted));
		codes.untilRows(rows);
	}

	/** Presses Ctrl+Z and waits until all is as it was at first. */
	void undo() {
		keys.undo();
		untilAs(before, ROWS);
	}
}
