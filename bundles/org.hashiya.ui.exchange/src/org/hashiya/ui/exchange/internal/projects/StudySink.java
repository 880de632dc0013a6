// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.io.IOException;
import java.io.InputStream;

import org.hashiya.exchange.ContentSink;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Additions;

/** Hands what is imported to the study's folder. */
public record StudySink(Additions additions) implements ContentSink {

	@Override
	public void addText(String text, Progress progress) throws StudyProblem {
		additions.addText(text, progress);
	}

	@Override
	public void addBytes(String sha256, Bytes bytes, Progress progress) throws StudyProblem {
		try (InputStream in = bytes.open()) {
			additions.addBytes(sha256, in, progress);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
		}
	}
}
