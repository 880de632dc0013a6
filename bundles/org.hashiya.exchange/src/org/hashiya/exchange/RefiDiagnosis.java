// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.RefiLoss.Certainty;

/**
 * What is to be said of a REFI-QDA project or codebook, whoever wrote it.
 *
 * @param invalid  where it breaks the standard's schema, in the order of the file
 * @param more     how many further places there are
 * @param report   what an import finds; of it, what is mended, left out or missing is a fault of the file
 * @param stumbles what programs would stumble over, as far as that is known
 */
public record RefiDiagnosis(List<SchemaFault> invalid, long more, ImportReport report, List<Stumble> stumbles) {

	/**
	 * A place where the file is not what the schema says.
	 *
	 * @param line    of the XML, from 1; 0 where it is unknown
	 * @param message the validator's
	 */
	public record SchemaFault(int line, String message) {
	}

	/** A program that reads REFI-QDA. */
	public enum Program {
		ATLASTI("ATLAS.ti"), MAXQDA("MAXQDA"), NVIVO("NVivo"), QUALCODER("QualCoder");

		private final String label;

		Program(String label) {
			this.label = label;
		}

		/** Its name. */
		public String label() {
			return label;
		}
	}

	/** What programs stumble over. */
	public enum Kind {
		/** The project breaks the schema: it is refused. What becomes of codebooks is not known. */
		INVALID(Certainty.REPORTED, Program.ATLASTI),
		/** An id stands twice in the file: it is refused. Examples: ids. */
		ID_TWICE(Certainty.REPORTED, Program.ATLASTI),
		/** Texts lie in {@code Sources} and not in {@code sources}: they are not found. */
		FOLDER(Certainty.REPORTED, Program.ATLASTI),
		/** A file lies elsewhere than in {@code sources} itself, or its name has backslashes: the standard wants it there. Examples: names of entries. */
		PLACE(Certainty.INFERRED, Program.ATLASTI, Program.MAXQDA, Program.NVIVO, Program.QUALCODER),
		/** A byte order mark stands before the XML: it is refused. */
		MARK_BEFORE_XML(Certainty.REPORTED, Program.ATLASTI),
		/** The path of a formatted text leads to a plain one: the document comes empty, and everything is refused. Examples: paths. */
		RICH_IS_PLAIN(Certainty.REPORTED, Program.ATLASTI),
		/** Texts begin with a byte order mark: positions may be read off by one. Examples: files. */
		MARK_IN_TEXT(Certainty.REPORTED, Program.ATLASTI, Program.MAXQDA),
		/** Texts have line ends of two characters: positions may be read off. Examples: files. */
		LINE_ENDS(Certainty.REPORTED, Program.ATLASTI),
		/** The end of a selection is its last character: selections are read one character short. Examples: documents. */
		ENDS(Certainty.INFERRED, Program.ATLASTI, Program.MAXQDA, Program.NVIVO, Program.QUALCODER),
		/** Positions count UTF-16 units, where a text has characters of two: selections are read off. Examples: documents. */
		UNITS(Certainty.READ_IN_CODE, Program.QUALCODER),
		/** A path has no scheme such as {@code internal://}: the program ends. Examples: paths. */
		NO_SCHEME(Certainty.REPORTED, Program.QUALCODER),
		/** Ids have small letters: somebody says that they are refused. */
		SMALL_LETTERS(Certainty.CLAIMED, Program.ATLASTI, Program.MAXQDA),
		/** Codes at different places have one name: they become one code. Examples: names. */
		SAME_CODE(Certainty.READ_IN_CODE, Program.QUALCODER),
		/** Sources have one name. Examples: names. */
		SAME_SOURCE(Certainty.CLAIMED, Program.NVIVO),
		/** The project's file in the archive is not called {@code project.qde}. Examples: its name. */
		PROJECT_NAME(Certainty.INFERRED, Program.NVIVO, Program.MAXQDA);

		private final Certainty certainty;
		private final Set<Program> programs;

		Kind(Certainty certainty, Program... programs) {
			this.certainty = certainty;
			this.programs = Set.of(programs);
		}

		/** How it is known that these programs stumble. */
		public Certainty certainty() {
			return certainty;
		}

		/** Which programs stumble. */
		public List<Program> programs() {
			return programs.stream().sorted().toList();
		}
	}

	/**
	 * Something that programs stumble over.
	 *
	 * @param count    how often it is there
	 * @param examples some, as the kind says
	 */
	public record Stumble(Kind kind, long count, List<String> examples) {
	}

	/** What an import mends although the standard allows it. */
	private static final Set<ImportFinding> ALLOWED = EnumSet.of(ImportFinding.COLOUR, ImportFinding.NOT_CODABLE, ImportFinding.POSITION_EMPTY, ImportFinding.CODER_MISSING,
			ImportFinding.LAST_CHANGE, ImportFinding.NO_ROOM, ImportFinding.NAME_MISSING, ImportFinding.NAME_TAKEN, ImportFinding.NAME_CLEANED, ImportFinding.WRAPPER, ImportFinding.READING_WEAK, ImportFinding.FILE_UNUSED);

	private static final Set<ImportFinding> IN_CODEBOOKS = EnumSet.of(ImportFinding.CODE, ImportFinding.SET);

	/** The lines of the report that tell of faults. */
	public List<ImportReport.Line> faults() {
		return told().filter(line -> !ALLOWED.contains(line.finding())).toList();
	}

	/** The lines of the report that tell of what is no fault, but is not as an import wants it. */
	public List<ImportReport.Line> notes() {
		return told().filter(line -> ALLOWED.contains(line.finding())).toList();
	}

	private Stream<ImportReport.Line> told() {
		return report.lines().stream().filter(line -> switch (line.outcome()) {
		case MENDED, DROPPED, NOT_KEPT -> true;
		case KEPT -> line.finding() == ImportFinding.TEXT_MISSING;
		case IMPORTED, UPDATED, UNCHANGED -> false;
		});
	}

	/** The lines of the report that tell of what a codebook has no room for, so that only a project keeps it: of a mended codebook it is left out. */
	public List<ImportReport.Line> onlyInProjects() {
		return report.lines().stream().filter(line -> line.outcome() == Outcome.IMPORTED || line.outcome() == Outcome.KEPT).filter(line -> !IN_CODEBOOKS.contains(line.finding())).toList();
	}

	/** Whether nothing is wrong but that texts are not in the file, or cannot be unpacked: what no mending brings back. */
	public boolean onlyLacks() {
		return invalid.isEmpty() && !faults().isEmpty() && faults().stream().allMatch(line -> line.finding() == ImportFinding.TEXT_MISSING || line.finding() == ImportFinding.FILE_UNREADABLE);
	}

	/** Whether nothing is wrong with the file; that a program may stumble over it all the same is no fault. */
	public boolean isSound() {
		return invalid.isEmpty() && faults().isEmpty();
	}
}
