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

/** What tests have in common that act on codes with Arabic names and with all that can hang on codes: passages, definitions, codes below, a set, a relation, a number key, memos. */
abstract class WholeCodes extends TreeByKeys {

	static final String[] ROWS = { "الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0" };

	/** What the study says of its codes, each with all its fields. */
	record Whole(List<Code> codes, List<?> sets, List<?> relations, List<?> memos, List<Passage> passages) {
	}

	final Whole before;

	WholeCodes(Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.CODEBOOK, WholeCodes::fill, ROWS);
		before = whole();
	}

	private static void fill(LiveStudy live) throws StudyProblem, IOException {
		live.document("تقرير", "", "وصلت الجزائر أولا ثم روسيا بعدها.");
		for (String path : List.of("الجزائر", "روسيا", "روسيا/النفط", "مسار")) {
			live.code(path);
		}
		live.code("الجزائر", "تقرير", "الجزائر");
		live.code("الجزائر", "تقرير", "أولا");
		live.code("روسيا", "تقرير", "روسيا");
		live.code("روسيا/النفط", "تقرير", "بعدها");
		live.open().perform(CodebookActs.define(code(live, "الجزائر"), "الدولة وقادتها.", "كل ما تقوله", "غير الشركات", live.open().author()));
		live.open().perform(CodebookActs.define(code(live, "روسيا"), "دولة أخرى.", "", "", live.open().author()));
		live.open().perform(CodebookActs.pin(live.open().study(), code(live, "النفط"), 4, live.open().author()).orElseThrow());
		live.open().perform(SetActs.create(live.open().study(), "دول", null, List.of(code(live, "روسيا").id(), code(live, "مسار").id()), live.open().author()));
		live.open().perform(RelationActs.create(live.open().study(), "causes", Relation.Kind.ONE_WAY, code(live, "روسيا"), code(live, "مسار"), "", live.open().author()));
		live.open().perform(MemoActs.write(live.open().study(), new Target(ElementKind.CODE, code(live, "روسيا").id()), "سؤال", "متى بدأت؟", live.open().author()));
	}

	Study study() {
		return live.open().study();
	}

	Code code(String name) {
		return code(live, name);
	}

	private static Code code(LiveStudy live, String name) {
		return live.open().study().codebook().list().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
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
	void untilAs(Whole wanted, String... lines) {
		live.until(() -> "all is so: " + wanted + ", not " + whole(), () -> whole().equals(wanted));
		rows.untilRows(lines);
	}

	/** Presses Ctrl+Z and waits until all is as it was at first, not in the rows alone. */
	@Override
	void undo() {
		keys.undo();
		untilAs(before, ROWS);
	}
}
