// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.model.Coder;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashiya passages}. */
@Command(name = "passages", description = "Lists passages: by document, in the order of the text.")
public final class PassagesCommand extends ListCommand {

	@Option(names = "--code", paramLabel = "C", description = "only those with this code")
	private @Nullable String code;

	@Option(names = "--document", paramLabel = "D", description = "only those of this document")
	private @Nullable String document;

	public PassagesCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		String codeName = code;
		String documentName = document;
		Set<UUID> codes = codeName == null ? null : Set.of(open.study().codebook().resolve(codeName).id());
		Scope scope = documentName == null ? Scope.ALL : Scope.ALL.inDocuments(Set.of(open.study().resolveDocument(documentName).id()));
		List<List<String>> rows = new ArrayList<>();
		for (CodedPassage each : CodedPassages.list(open.study(), codes, scope, quiet())) {
			Positions positions = open.study().positions(each.document(), quiet());
			Coder coder = open.study().coders().get(each.passage().coder());
			rows.add(List.of(each.document().name(), String.valueOf(each.paragraph()), String.valueOf(positions.toCodePoints(each.passage().start())),
					String.valueOf(positions.toCodePoints(each.passage().end())), String.join("; ", each.codePaths()), coder == null ? "" : coder.name(),
					each.quote(), each.passage().id().toString()));
		}
		console.table(List.of("document", "paragraph", "start", "end", "code paths", "coder", "passage text", "passage id"), rows, format);
		return done();
	}
}
