// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Option;

/** Options that several commands have. */
final class CommonOptions {

	private CommonOptions() {
	}

	/** What every command has. */
	static final class Everywhere {

		@Option(names = "--coder", paramLabel = "NAME", description = "who is working, by name, initials or id; without it the coder of this copy, else the study's only coder")
		@Nullable
		String coder;

		@Option(names = { "-h", "--help" }, usageHelp = true, description = "explains this command")
		boolean help;
	}

	/** For commands that list something. */
	static final class Format {

		@Option(names = "--format", paramLabel = "table|csv|json", description = "how it is listed: for the eye (table, the default) or for programs (csv, json)")
		ListFormat format = ListFormat.TABLE;
	}

	/** For commands that can look at what some coders did. */
	static final class Whose {

		@Option(names = "--codings-of", paramLabel = "CODER", description = "only codings and memos of this coder, by name, initials or id; may be given several times")
		List<String> coders = List.of();

		/**
		 * What is looked at of a study.
		 *
		 * @throws StudyProblem CODER_UNKNOWN
		 */
		Study of(Study study) throws StudyProblem {
			return coders.isEmpty() ? study : study.seenBy(Set.copyOf(Named.coders(study, coders)));
		}
	}

	/** For commands that can look at the study as it was. */
	static final class At {

		@Option(names = "--at", paramLabel = "MILESTONE", description = "the study as it was at this milestone, see hashiya milestones")
		@Nullable
		String milestone;

		/**
		 * The study to look at.
		 *
		 * @throws StudyProblem MILESTONE_UNKNOWN or PAST_UNKNOWN
		 */
		Study study(OpenStudy open, Console console) throws StudyProblem {
			String name = milestone;
			return name == null ? open.study() : open.at(MilestoneActs.resolve(open.study(), name), console.progress());
		}
	}
}
