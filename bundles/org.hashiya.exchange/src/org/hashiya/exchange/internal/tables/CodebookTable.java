// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.hashiya.exchange.TableContent;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Definition;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;

/** The codebook, one row a code in tree order, with the definition in force. */
public record CodebookTable() implements TableContent {

	/** The names of the columns, in order. */
	public static final List<String> COLUMNS = List.of("code path", "code", "codable", "colour", "definition", "inclusion", "exclusion", "definition version", "code id",
			"parent id");

	@Override
	public List<String> columns(Study study) {
		return COLUMNS;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws IOException {
		Codebook codebook = study.codebook();
		progress.begin(codebook.size());
		for (Code code : codebook.list()) {
			progress.check();
			Definition definition = code.definition();
			UUID parent = code.parent();
			rows.add(codebook.path(code), code.name(), code.codable(), code.colour().hex(), definition.text(), definition.inclusion(), definition.exclusion(), code.definitions().size(),
					code.id().toString(), parent == null ? null : parent.toString());
			progress.worked(1);
		}
	}
}
