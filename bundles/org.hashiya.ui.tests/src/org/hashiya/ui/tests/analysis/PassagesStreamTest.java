// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Progress;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.study.OpenStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first passages are listed while others are still looked for. */
@EnabledOnOs(OS.LINUX) // whose pipes are read as slowly as one likes
class PassagesStreamTest {

	private static final String[] NAMES = { "first", "second" };

	private static boolean isListed(Table table, String... names) {
		List<String> lines = LiveStudy.lines(table).stream().map(List::getFirst).toList();
		return table.getColumnCount() == 1 && lines.size() == names.length && List.of(names).stream().allMatch(name -> lines.stream().anyMatch(line -> line.startsWith(name)));
	}

	private static boolean isBusy(LiveStudy live) {
		return live.find(Link.class, link -> link.getText().startsWith("Looking for passages")).isPresent();
	}

	@Test
	void thoseOfTheFirstDocumentAreReadWhileThoseOfTheSecondAreNot(@TempDir Path folder) throws Exception {
		Path study = folder.resolve("study");
		LiveStudy before = new LiveStudy(study);
		before.code("one");
		for (String name : NAMES) {
			new DocumentImport(before.open(), List.of(Files.writeString(folder.resolve(name + ".txt"), name + " word.")), "", DocumentImporters.all()).run(Progress.NONE);
			before.code("one", name, name);
		}
		before.close();
		try (Pipe first = new Pipe(study.resolve("passages/first.jsonl")); Pipe second = new Pipe(study.resolve("passages/second.jsonl"))) {
			LiveStudy live = new LiveStudy(PlatformUI.getWorkbench().getService(OpenStudies.class).open(study, Progress.NONE));
			try {
				live.show(PartIds.PASSAGES);
				live.until("one can wait or stop", () -> isBusy(live));
				first.flow();
				live.until("the first is listed", () -> live.find(Table.class, table -> isListed(table, "first")).isPresent() && isBusy(live));
				second.flow();
				live.until("both are listed", () -> live.find(Table.class, table -> isListed(table, NAMES)).isPresent() && !isBusy(live));
			} finally {
				first.flow();
				second.flow();
				live.hide(PartIds.PASSAGES);
				live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
				live.close();
			}
		}
	}

	/** A file in whose place a pipe is, so that whoever reads it waits until its content flows. */
	private static final class Pipe implements AutoCloseable {

		private final Path file;
		private final byte[] content;
		private final List<Thread> threads = new ArrayList<>();

		Pipe(Path file) throws IOException, InterruptedException {
			this.file = file;
			content = Files.readAllBytes(file);
			Files.delete(file);
			if (new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor() != 0) {
				throw new IOException("no pipe " + file);
			}
		}

		void flow() {
			if (threads.isEmpty()) {
				Thread thread = new Thread(() -> {
					try (OutputStream out = Files.newOutputStream(file)) {
						out.write(content);
					} catch (IOException e) {
						throw new AssertionError(e);
					}
				}, "pipe");
				threads.add(thread);
				thread.start();
			}
		}

		@Override
		public void close() throws InterruptedException {
			for (Thread thread : threads) {
				thread.join();
			}
		}
	}
}
