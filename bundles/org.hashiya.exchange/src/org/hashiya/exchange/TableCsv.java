// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * A table that somebody makes, such as one of frequencies, as CSV.
 *
 * @param maker makes the table
 * @param excel whether it is for a spreadsheet, see {@link Csv}
 */
public record TableCsv(TableMaker maker, boolean excel) implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		Table table = maker.make(study, progress);
		Csv csv = new Csv(out, excel);
		csv.write(table.header());
		for (List<String> line : table.lines()) {
			progress.check();
			csv.write(line);
		}
		csv.flush();
	}
}
