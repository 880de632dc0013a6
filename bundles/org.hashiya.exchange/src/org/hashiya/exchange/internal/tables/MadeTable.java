// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableContent;
import org.hashiya.exchange.TableMaker;
import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** A table that somebody makes, such as one of frequencies. It is made for one study, and once. */
public final class MadeTable implements TableContent {

	private final Table table;

	/** @throws StudyProblem if something of the study cannot be read */
	public MadeTable(TableMaker maker, Study study, Progress progress) throws StudyProblem {
		table = maker.make(study, progress);
	}

	@Override
	public List<String> columns(Study study) {
		return table.header();
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws IOException {
		for (List<String> line : table.lines()) {
			progress.check();
			@Nullable
			Object[] cells = new @Nullable Object[line.size()];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = cell(i, line.get(i));
			}
			rows.add(cells);
		}
	}

	private @Nullable Object cell(int column, String text) {
		if (table.times().contains(column)) {
			return Instant.parse(text);
		}
		return !table.numbers().contains(column) ? text : text.isEmpty() ? null : new BigDecimal(text);
	}
}
