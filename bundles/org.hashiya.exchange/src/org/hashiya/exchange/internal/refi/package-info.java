// SPDX-License-Identifier: EPL-2.0
/** Reads REFI-QDA projects and codebooks of any tool: container, XML, positions, and what becomes of their elements in a study. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.exchange.internal.refi;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
