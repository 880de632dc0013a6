// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;
import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.RefiProfile;

/** How the kinds of export and their options are called in the person's language. */
final class ExportWords {

	private ExportWords() {
	}

	/** With a mnemonic. */
	static String kind(ExportKind kind) {
		return switch (kind) {
		case CODINGS -> Messages.codings;
		case FREQUENCIES -> Messages.frequencies;
		case CODEBOOK -> Messages.codebook;
		case PASSAGES -> Messages.passages;
		case DOCUMENTS -> Messages.documents;
		case MEMOS -> Messages.memos;
		case HISTORY -> Messages.history;
		case TEXTS -> Messages.texts;
		case REPORT -> Messages.report;
		case CODEBOOK_PAGE -> Messages.codebookPage;
		case CODEBOOK_MARKDOWN -> Messages.codebookMarkdown;
		case CODEBOOK_REFI -> Messages.codebookRefi;
		case PROJECT_REFI -> Messages.project;
		};
	}

	/** One sentence. */
	static String explanation(ExportKind kind) {
		return switch (kind) {
		case CODINGS -> Messages.codingsText;
		case FREQUENCIES -> Messages.frequenciesText;
		case CODEBOOK -> Messages.codebookText;
		case PASSAGES -> Messages.passagesText;
		case DOCUMENTS -> Messages.documentsText;
		case MEMOS -> Messages.memosText;
		case HISTORY -> Messages.historyText;
		case TEXTS -> Messages.textsText;
		case REPORT -> Messages.reportText;
		case CODEBOOK_PAGE -> Messages.codebookPageText;
		case CODEBOOK_MARKDOWN -> Messages.codebookMarkdownText;
		case CODEBOOK_REFI -> Messages.codebookRefiText;
		case PROJECT_REFI -> Messages.projectText;
		};
	}

	/** A word for the name of a file. */
	static String inFileName(ExportKind kind) {
		return switch (kind) {
		case CODINGS -> Messages.shortCodings;
		case FREQUENCIES -> Messages.shortFrequencies;
		case CODEBOOK, CODEBOOK_PAGE, CODEBOOK_MARKDOWN, CODEBOOK_REFI -> Messages.shortCodebook;
		case PASSAGES -> Messages.shortPassages;
		case DOCUMENTS -> Messages.shortDocuments;
		case MEMOS -> Messages.shortMemos;
		case HISTORY -> Messages.shortHistory;
		case TEXTS -> Messages.shortTexts;
		case REPORT -> Messages.shortReport;
		case PROJECT_REFI -> Messages.shortProject;
		};
	}

	/** The heading that it stands under. */
	static String group(ExportKind kind) {
		return kind.isTable() ? Messages.groupTables : kind.isPage() ? Messages.groupPages : Messages.groupPrograms;
	}

	static String format(String extension) {
		return extension.equals("xlsx") ? Messages.formatXlsx : Messages.formatCsv; //$NON-NLS-1$
	}

	static String profile(RefiProfile profile) {
		return switch (profile) {
		case STANDARD -> Messages.profileStandard;
		case NVIVO -> "NVivo"; //$NON-NLS-1$
		case MAXQDA -> "MAXQDA"; //$NON-NLS-1$
		case ATLASTI -> "ATLAS.ti"; //$NON-NLS-1$
		case QUALCODER -> "QualCoder"; //$NON-NLS-1$
		};
	}

	/** What is done for a program, what it is known not to read, and how that is known. */
	static String known(RefiProfile profile) {
		return switch (profile) {
		case STANDARD -> Messages.knownStandard;
		case NVIVO -> Messages.knownNvivo;
		case MAXQDA -> Messages.knownMaxqda;
		case ATLASTI -> Messages.knownAtlasti;
		case QUALCODER -> Messages.knownQualcoder;
		};
	}

	static String memos(MemoForm form) {
		return switch (form) {
		case NOTES -> Messages.memosAsNotes;
		case DESCRIPTIONS -> Messages.memosAsDescriptions;
		};
	}

	static String unit(Unit unit) {
		return switch (unit) {
		case CODINGS -> Messages.unitCodings;
		case PASSAGES -> Messages.unitPassages;
		case DOCUMENTS -> Messages.unitDocuments;
		case WORDS -> Messages.unitWords;
		case CHARACTERS -> Messages.unitCharacters;
		};
	}

	static String breakdown(Breakdown breakdown) {
		return switch (breakdown) {
		case NONE -> Messages.breakdownNone;
		case DOCUMENT -> Messages.breakdownDocument;
		case CODER -> Messages.breakdownCoder;
		};
	}

	/** Without the mnemonic, for a title. */
	static String title(ExportKind kind) {
		return kind(kind).replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
