// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.io.IOException;
import java.io.InputStream;

import org.hashiya.exchange.ContentSink;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/** Hands what is imported to the study's folder. */
public record StudySink(OpenStudy open) implements ContentSink {

	@Override
	public void addText(String text) throws StudyProblem {
		open.addText(text);
	}

	@Override
	public void addBytes(String sha256, Bytes bytes) throws StudyProblem {
		try (InputStream in = bytes.open()) {
			open.addBytes(sha256, in);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
		}
	}
}
