// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample;

import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.Coder;

/**
 * One step of making the sample, told when it is done.
 *
 * @param coder  who did it
 * @param kind   what was done
 * @param labels what it was done to, see {@link Act.Kind}
 * @param quote  the text that was coded; empty for other acts
 */
public record SampleStep(Coder coder, Act.Kind kind, List<String> labels, String quote) {

	public SampleStep {
		labels = List.copyOf(labels);
	}
}
